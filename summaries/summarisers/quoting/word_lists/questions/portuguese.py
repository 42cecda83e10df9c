"""What questions in Portuguese ask for, and what answers look like."""

PORTUGUESE = {
    "earning": "ganha|ganham|ganhava|salário",
    "figures": "número|números|cifras|estatísticas",
    "listing": "lista|liste|todos|todas",
    "plainly": """
        como se eu tivesse cinco anos|como se eu tivesse 5 anos|como se eu fosse uma criança|
        como se tivesse cinco anos|para uma criança de cinco anos|como para uma criança""",
    "concluding": """
        conclusão|conclusões|veredito|veredicto|moral|moral da história|ideia principal|ideia central|ponto principal|
        mensagem principal|mensagem central|a mensagem|a lição|lição principal|conselho mais importante|
        dica mais importante|ponto mais importante|coisa mais importante|lição mais importante|o mais importante|
        o principal|o essencial|devo lembrar|preciso lembrar|devo guardar|lembrar""",
    "summing": "ponto pontos principais aprendo aprender aprende conteúdo conclusões temas diz fala",
    "small": "começo fim primeiro",
    "choosing": "que qual quais",
    "price": """
        custa|custam|custou|custava|custaram|cobra|cobram|ganha|ganham|custo|custos|preço*|pagar|paga|caro|cara|taxa|
        quanto dinheiro|pagou|pagaram|pagam|pago|gastou|gastava|gastaram|gasta|salário""",
    "amount": "quanto|quanta|quantos|quantas",
    "measure": """
        que tamanho|que altura|que temperatura|qual a temperatura|que distância|qual a distância|qual o comprimento|
        qual é o comprimento|qual o peso|quanto pesa|quanto pesam|quanto pesava|quanto mede|quanto medem""",
    "age": "quantos anos|que idade|qual a idade",
    "duration": """
        quanto tempo|com que frequência|de quanto em quanto tempo|de quanto em quanto|há quanto tempo|
        por quanto tempo|quanto dura|quanto demora|quanto durou|quanto demorou|há quanto""",
    "time": "quando|que ano|que dia|que horas|que data|desde quando",
    "name": """
        como se chama|como se chamam|como se chamava|como é que se chama|qual é o nome|qual o nome|que nome|
        nome de|nome do|nome da|quem é o|quem é a|quem era o|quem era a|quem foi o|quem foi a|quem são|que cidade|
        que país|qual cidade|qual país""",
    "person": "quem",
    "place": "onde|aonde|que lugar",
    "reason": "por que|porque|porquê|por quê|qual a razão|qual o motivo",
    "way": "como|o que fazer",
    "meaning": "o que é um|o que é uma|o que são|o que significa|definição",
    "steps": "passo|passos|etapas|fases",
    "money": "euro|euros|cêntimos|centavos|dólar|dólares|reais|real|grátis|gratuito|de graça",
    "numbers": """
        dois|duas|três|quatro*|cinco*|seis*|sete*|oito*|nove*|dez*|onze|doze|treze|catorze|quinze|vinte*|trinta*|
        quarenta*|cinquenta*|sessenta*|setenta*|oitenta*|noventa*|cem|cento|*centos|*centas|mil|milh*|metade|dúzia|
        dobro|*zentos|*zentas|quinhent*""",
    "spans": "segundos|minuto*|hora|horas|dia|dias|semana*|mês|meses|ano|anos|cada|todos os|todas as",
    "years": "anos|ano",
    "dates": """
        às duas|às três|às quatro|às cinco|às seis|às sete|às oito|às nove|às dez|às onze|à uma|janeiro|fevereiro|
        março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|segunda-feira|terça-feira|
        quarta-feira|quinta-feira|sexta-feira|sábado*|domingo*|meio-dia|meia-noite|mil novecentos|mil oitocentos|
        dois mil e|há * anos|ontem|amanhã|primavera|verão|outono|inverno|século|próximo ano|ano passado|assim que|
        no momento|logo que|no dia|pro dia|para o dia|do dia""",
    "occasions": "nunca|jamais|durante|quando|se|enquanto|até|antes|depois",
    "people": """
        senhor|senhora|doutor|doutora|professor|professora|chamo-me|me chamo|chama-se|se chama|meu pai|minha mãe""",
    "namings": """
        se chama|se chamam|se chamava|chama-se|chamava-se|chamo-me|me chamo|chamado|chamada|nome|nomes|apelido|
        batizaram|batizou""",
    "places": "em|sob|sobre|no|na|atrás|perto|entre|junto",
    "reasons": "porque|pois|por isso|razão|motivo|para que|devido|graças|senão|já que",
    "ways": "é preciso|pode|podem|deve|devem|com|primeiro|depois",
    "meanings": "é um|é uma|são|significa|chama-se|se chama|quer dizer|uma espécie",
    "ordered": "primeiro|segundo|terceiro|depois|por fim|por último|o primeiro|a primeira",
    "empty": """
        devo deve deveria faço fazer projeto empresa negócio mencionado mencionados vídeo palestrante foque concentre lista precisa fica
        aconteceu acontece acontecer passou
        evitar repetir""",
    "wishes": """
        dê me faz faça escreva liste iniciantes principiantes crianças pontos tópicos lista tabela curto curta
        breve simples palavras frases frase parágrafo estilo tom resumo resuma resumir explique explica explicar
        ideias principais chave tudo fácil
        dica dicas conselho conselhos dá truques""",
    "leaving": "sem|exceto|ignore|não",
    "translating": "tradu*",
}
