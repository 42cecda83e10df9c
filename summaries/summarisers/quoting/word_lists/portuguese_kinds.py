"""What a word of Portuguese may be in a clause, for `kinds.py`."""

PORTUGUESE_KINDS = {
    "subjects": "eu tu você vocês nós ele ela eles elas isso isto ninguém alguém",
    "clitics": "me te se nos vos lhe lhes o a os as",
    "negations": "não",
    "determiners": """
        o a os as um uma uns umas meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas este esta
        estes estas esse essa esses essas aquele aquela cada muitos muitas outro outra outros outras nenhum nenhuma """,
    "prepositions": """
        de do da dos das em no na nos nas por pelo pela pelos pelas para pra pro com sem sob sobre entre até desde
        contra durante após ao aos à às num numa dum duma""",
    "subordinators": "que quem cujo cuja onde quando se embora enquanto porque como qual quais pois",
    "links": "e ou mas nem senão",
    "askers": "porquê quanto quanta quantos quantas quê",
    "adverbs": """
        já também sempre nunca só quase ainda assim agora depois então antes aqui aí ali lá bem hoje primeiro mesmo
        até realmente afinal""",
    "strong": "dois duas três quatro cinco seis sete oito nove dez onze doze treze quatorze catorze quinze dezesseis dezoito vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem duzentos trezentos quatrocentos mil muito tão mais menos bastante",
    "verbs": """
        quiser quiserem puder puderem tiver tiverem for forem estiver souber vier disser fizer quisesse pudesse tivesse fosse chove neva mede medem despede dorme cobre é são era eram foi foram sou somos seja sejam será serão seria está estão estou estamos estava estavam esteve
        estive há havia houve tem têm tenho temos tens tinha tinham teve tive tiveram terá teria faz fazem faço fazemos fazia
        fez fiz fizeram fará pode podem posso podemos podia pôde poderia deve devem devo vai vão vou vamos vais ia iam fui quer
        querem quero queremos queria quis diz dizem digo dizia disse disseram diria vê veem vejo vemos viu vi viram via
        sabe sabem sei sabemos sabia soube põe põem ponho pôs pus dá dão dou deu dei deram vem vêm venho veio vieram
        vim sai saem saí segue seguem sigo pensa pensam penso perde perdem encontra
        encontram morre morrem traz trazem trouxe cai caem caiu lê leem
        ouve ouvem conhece conhecem conheço cresce crescem parece parecem existe existem serve servem pede pedem pediu
        sente sentem sinto prefere prefiro dorme dormem durmo acho acha acham achava fica ficam fico
         precisam preciso adianta vale valem cabe acontece devia tenha faça venha haja
        possa vá queira saiba esteja ponha diga aguento """,
    "infinitives": """
        soprar costurar lixar pregar desenhar bordar moer ralar descascar pingar esfriar fabricar tratar pegar perdoar juntar soltar calar crescer bater quebrar virar abrir acabar aceitar acertar acordar acreditar adicionar ajudar alimentar alugar amar andar anotar apagar
        aparecer apodrecer aprender aquecer arrancar arrumar assistir assustar atender aumentar avisar baixar bater
        beber borrifar botar buscar cair cantar carregar cavar chamar chorar cobrar cobrir colar colher colocar comer
        comprar conseguir consertar construir continuar convencer correr cortar cozinhar cozer criar cuidar dançar
        decidir deixar demorar depender descer descobrir desligar desistir discutir dividir dobrar durar empurrar encher
        encontrar enfiar engordar ensinar entender entrar enviar errar escolher esconder escrever escutar espantar
        esperar esquecer estourar estudar evitar explicar falar falhar fechar ferver funcionar furar ganhar gastar
        gostar gravar gritar guardar imaginar importar instalar inventar jogar juntar largar lavar lembrar levantar levar
        ligar limpar mandar matar medir melhorar mexer misturar molhar morar mudar nascer notar observar ocupar olhar
        pagar parar partir passar pegar perceber perder perguntar permitir pesar pintar plantar precisar preparar
        procurar prometer provar pular queimar quebrar rachar receber reclamar reduzir regar resolver responder respirar
        roubar seguir secar sentar separar somar subir sumir surgir sobrar tapar temer tentar terminar tirar tocar tomar trabalhar tratar
        trocar usar utilizar vazar vender ver viajar virar visitar viver voar voltar""",
    "auxiliaries": "tem tinha tinham é são está estão estava era eram foi",
    "participles": "",
    "conditions": "quem se quando embora enquanto como",
    "nonfinite": r"(?:ar|er|ir|or|ado|ido|ando|endo|indo|mente|os|as)$",
    "ambiguous": "conta contam custa custam volta voltam volto fecha mostra dura chega lembra começo começa começam basta perco meto precisa",
    "governing": r"(?:[aei]r|ndo)$",
    "endings": (
        r"(?:[a-zç]{2,}(?:ou|ava|avam|ávamos|íamos|aram|eram|iram|amos|emos|imos|aste|este|iste|ará|erá|irá|arão|erão|"
        r"irão|ia|ariam|eriam|iam|iu)|[a-zç]{2,}(?:ei|eu|i|am))$"
    ),
    "nouns": """
        ramos gramos extremos mesmos últimos próximos museu aqui dali daqui nasci rei lei sei táxi abacaxi este europeu
        judeu investe teste leste neste deste celeste outrem foi""",
    "ar": "o as a am e em",
    "er": "o es e em a am",
    "ir": "o es e em a am",
}
