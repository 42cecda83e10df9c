"""Closed word lists of Portuguese; what each is for stands in `languages.Language`."""

PORTUGUESE = {
    "stop": """
        inteiro inteira fim começo dentro fora novo nova vezes pessoal jeito tal
        o a os as um uma uns umas e ou mas que quem qual quais como quando onde porque porquê se não
        sim nem de do da dos das em no na nos nas por pelo pela pelos pelas para pra pro com sem sob
        sobre entre até desde contra durante após antes depois ao aos à às eu tu ele ela você vocês
        nós eles elas me te lhe vos lhes meu minha meus minhas teu tua seu sua seus suas nosso nossa
        nossos nossas este esta isto estes estas esse essa isso esses essas aquele aquela aquilo é
        são era eram ser sido sou somos foi foram seja está estão estava estar estou estamos tem têm
        tenho temos tinha ter há houve vai vão vou vamos ir pode podem posso poder deve devem faz
        fazer fazem feito quer quero diz dizer ver vê sabe saber mais menos muito muita muitos
        muitas pouco poucos também já ainda sempre nunca aqui aí ali lá agora então assim bem mal
        bom boa só quase algo nada alguém ninguém tudo todo toda todos todas cada outro outra outros
        outras mesmo mesma coisa coisas gente vez vezes exemplo forma maneira dois três quatro cinco
        primeiro primeira segundo segunda hoje tão tanto embora enquanto além realmente acho né tipo
        num numa dum duma parte""",
    "joiners": """
        o a os as um uma uns umas e ou mas que se de do da dos das em no na nos nas por pelo pela
        para pra pro com sem sobre entre até ao aos à às meu minha seu sua seus suas nosso nossa
        muito porque como quando onde é são eu cada este esta esse essa num numa""",
    "openers": """
        então|bom|bem|agora|mas|depois|e depois|e então|primeiro|segundo|terceiro|por exemplo|
        além disso|por fim|finalmente|hoje|em primeiro lugar|em segundo lugar|no entanto|por isso|
        ou seja|e agora|olá|oi|quer dizer|a primeira|a segunda|também|o importante""",
    "sure_openers": "hoje vamos|hoje eu|hoje a gente|neste vídeo|nesse vídeo|em resumo",
    "soft_openers": """
        eu|nós|você|isso|isto|se|quando|há|tem|e se|e isso|a gente|vamos|aqui|e eu|e você|e quando|
        e não""",
    "subjects": "eu você vocês nós ele ela eles elas isso isto",
    "links": "e mas ou porque",
    "takers": "que se quando como onde porque e ou mas acho diz é são está não",
    "fillers": "eh hum ahn hã ã éé né",
    "leads": """
        tá|bem|olhe|só que|e|mas|então|bom|ok|aí|e aí|agora|depois|e depois|e então|olha|ou seja|quer dizer|ou|né|tipo|
        por exemplo""",
    "ordinals": "primeiro|terceiro|quarto|em primeiro lugar|em segundo lugar|em terceiro lugar",
    "bound": "agora que|depois de|depois que|depois do|depois da|ou seja",
    "tails": "e|ou|mas|então|né|tá|ok|aí|tipo|sabe|entendeu",
    "vague": "isso isto este esse esta essa ele ela eles elas aquilo lhe lá aí assim",
    "leaning": "que porque de do da e ou nem qual quem onde é são está estão pois",
    "nouny": """
        o a os as um uma do da dos das no na nos nas ao à meu minha seu sua nosso nossa este esta
        esse essa cada pelo pela""",
    "verby": "eu você não se me te pode deve para vai vamos",
    "generic": """
        resumo resumir tema assunto vídeo ideia principal mensagem fala explicar apresentação
        importante conclusão trata conversa entrevista episódio podcast""",
    "promising": """
        hoje vamos|hoje vou|hoje eu vou|hoje quero|hoje eu quero|vamos falar|vou falar|vou mostrar|vou contar|
        vou explicar|neste vídeo|nesse vídeo|neste episódio|quero mostrar|quero falar|quero contar|falar sobre|
        hoje a gente|hoje o assunto|o tema de hoje|o assunto de hoje|vão aprender|vocês vão aprender|
        o nosso convidado|a nossa convidada|meu convidado|hoje falamos|hoje eu tô com|hoje eu tenho|hoje é dia de|
        hoje a aula|hoje o passeio|hoje o vlog|a pauta de hoje|hoje tenho comigo|hoje eu vim|hoje a gente vai""",
    "aim": """
        hoje vamos|vamos falar|neste vídeo|nesse vídeo|eu quero|quero mostrar|vou mostrar|
        o objetivo|a ideia|trata-se|o mais importante|em resumo|aprender|falar sobre|falar de|
        em conclusão|meu conselho|o segredo""",
    "stress": """
        importante|o segredo|a razão|o problema|a regra|nunca|sempre|é preciso|deve|devem|tem que|
        temos que|ou seja|sobretudo|a diferença|o truque|primeiro|segundo|terceiro|por isso""",
    "turn": """
        agora vamos|passemos|em primeiro lugar|em segundo lugar|primeiro|segundo|terceiro|por fim|
        por último|finalmente|o primeiro|a primeira|o segundo|a segunda|vamos falar|seguinte|
        próximo|para terminar|em resumo|a terceira|a última|o último""",
    "courtesy": """
        um beijo|um abraço|até semana|tudo bem com vocês|por estarem aqui|por ter vindo|por verem|até para a semana|boa tarde|se gostou|
        obrigado|obrigada|olá|oi|bem-vindos|bom dia|boa tarde|boa noite|inscreva-se|tchau|até logo|
        até a próxima|meu nome é|se inscreva|no canal|meu canal|seu like|deixe o like|
        nos comentários|ative o sininho|sininho|próximo vídeo|sejam bem-vindos|bem-vindo|
        pela atenção|por assistir|tudo bem|gostou da aula|gostou do vídeo|mais uma aula|
        joinha|valeu pessoal|valeu gente|as vossas dúvidas|espero que tenha|espero que tenham|
        espero ter ajudado|conta aqui embaixo|beijos|é uma boa pergunta|boa pergunta|ótima pergunta|cinco estrelas""",
    "objects": "ele ela eles elas isso isto você",
    "determiners": "o os as um uma meu minha este esta esse essa cada",
    "announcing": """
        falar de|falar sobre|falar do|falar da|vamos a|começar por|começar com|passo é|trata-se de|
        passemos a""",
    "selves": "eu meu minha",
    "conditions": "se quando enquanto embora como",
    "verbs": """
        é são era eram foi foram ser sou somos está estão estou estamos há havia tem têm tenho temos
        faz fazem faço fazemos pode podem posso podemos deve devem vai vão vou vamos quer querem
        quero diz dizem vê sabe sabem põe dá dão vem vêm fica ficam começa ajuda funciona precisa
        precisam precisamos custa significa permite leva chega serve passa usa usam acho penso
        existe lembre coloque deixe seja sejam gosta muda vive cresce""",
    "inner": "por de do da dos das",
    "empty": """
        como eu disse|como falei|é isso|isso é tudo|isso é importante|olha só|vejam só|boa pergunta|
        vou mostrar|deixa eu mostrar|a próxima coisa é|a terceira coisa é|a segunda coisa é|
        a primeira coisa é|um erro que todo mundo|confia em mim|é o seguinte|o seguinte""",
    "asking": (
        r"^(?:(?:e|mas|então) )?(?:o que|por que|como é que|como|quando|onde|quem|quanto|quantos|"
        r"qual|quais) (?:é|são|foi|você|vocês|se|devo|deve|posso|pode|faz|fazer|a gente|eu|nós)\b"
    ),
    "imperatives": """
        use coloque coloca ponha pegue pega espere jogue corte corta misture mistura deixe deixa
        faça faz adicione compre guarde molhe evite lembre veja comece""",
    "askers": "como porquê",
    "articles": "o a os as",
    "units": """
        hora horas minuto minutos segundo segundos mês meses dia dias semana semanas ano anos euro
        euros reais real quilo quilos grama gramas litro litros mililitros metro metros graus cento
        vezes vez metade parte coisa gente um dois três quatro cinco seis sete oito nove dez vinte
        trinta quarenta cinquenta sessenta noventa aula falar
        milhão milhões bilhão bilhões milhar milhares dúzia dezena dezenas centena centenas centavo centavos
        cêntimo cêntimos dólar dólares centímetro centímetros milímetro milímetros quilómetro quilómetros
        quilômetro quilômetros grau número números terço século séculos""",
    "hollow": """
        regra regras conselho conselhos dica dicas truque truques ponto pontos tema ideia ideias exemplo
        exemplos razão razões pergunta perguntas comentário comentários vídeo vídeos episódio aula lição
        pessoa pessoas mundo cara caras""",
    "both": "e",
    "introduction": "Introdução",
    "summary": "Conclusão",
}
