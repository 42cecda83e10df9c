"""What a word of Spanish may be in a clause, for `kinds.py`."""

SPANISH_KINDS = {
    "subjects": "yo tú él ella usted nosotros nosotras vosotros ustedes ellos ellas esto eso alguien nadie",
    "clitics": "me te se nos os lo la los las le les",
    "negations": "no",
    "determiners": """ lo
        el la los las un una unos unas mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta estos estas ese
        esa esos esas aquel aquella cada algunos algunas muchos muchas otro otra otros otras ningún ninguna
            """,
    "prepositions": """
        a al con contra de del desde en entre hacia hasta para por según sin sobre tras durante ante bajo mediante""",
    "subordinators": """
        que quien quienes cuyo cuya donde cuando si aunque mientras porque como cual cuales pues apenas""",
    "links": "y e o u pero sino ni",
    "askers": "qué cómo cuándo dónde quién cuál cuáles cuánto cuánta cuántos cuántas",
    "adverbs": """
        ya también tampoco siempre nunca casi solo sólo todavía aún así ahora luego entonces después antes aquí ahí allí
        bien mal hoy además primero después""",
    "strong": "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien doscientos trescientos quinientos novecientos mil muy tan más menos bastante demasiado",
    "verbs": """
        llueve nieva despierta calienta calientan enciende tuerce niega riega riegan mueve mueven vuelvo mide miden elige corrige apagó es son era eran fue fueron soy eres somos sois sea sean será serán sería está están estoy estás estamos estaba
        estaban estuvo hay había habían hubo habrá ha he has hemos han tiene tienen tengo tienes tenemos tenía tenían
        tuvo tuve tuvieron tendrá hace hacen hago haces hacemos hacía hizo hicieron hice hicimos puede pueden puedo puedes
        podemos podía pudo podría podrían debe deben debo va van voy vas vamos iba iban fui quiere quieren quiero
        quieres queremos quería quiso dice dicen digo dices decía decían dijo dije dijeron diría dirías ve ven veo ves
        vemos vio vi sabe saben sé sabes sabemos sabía pone ponen pongo pones ponemos puso puse pusieron pusimos da dan doy
        damos dio dieron viene vienen vengo vinieron vinimos sale salen salgo sigue siguen sigo siguió empieza
        empiezan empiezo piensa piensan pienso entiende entienden entiendo pierde pierden pierdo encuentra encuentran
        encuentro cuesta cuestan vuelve vuelven vuelvo volvemos muere mueren murió duerme
        duermen duermo puso trae traen traigo trajo cae caen cayó lee leen oye oyen conoce conocen conozco crece crecen
        parece parecen nace nacen existe existen sirve sirven pide piden pidió repite siente sienten prefiere
        prefieren prefiero hierve cierra cierran juega juegan muestran huele suele suelen duele quedó cree
        creen creo creía construye incluye cupo supo quepa venga haga tenga diga ponga salga vaya vayan
        cuece cuecen suena suenan gusta encanta importa basta""",
    "infinitives": """
        soplar quebrar soñar rodar lijar barnizar dibujar bordar tejer coser batir freír moler rayar pelar hervir acabar aceptar acercar acompañar agarrar agregar ahorrar alcanzar amar andar añadir apagar aplastar apoyar
        aprender arreglar arrancar atacar aumentar avanzar ayudar bajar bailar barrer beber buscar caber calentar
        cambiar caminar cansar cantar casar celebrar cenar cobrar cocinar coger colocar comer comentar compartir
        comprar comprender conseguir considerar contestar convencer correr cortar crear cubrir cuidar cumplir deber
        decidir dejar depender desarrollar descansar descubrir desear dividir dudar durar echar empezar empujar
        encender enseñar entrar enviar escapar escoger esconder escribir escuchar esperar estudiar evitar explicar
        faltar fijar firmar formar funcionar ganar gastar girar grabar gritar guardar gustar hablar hornear intentar
        inventar invitar jubilar juntar lavar levantar limpiar llamar llegar llenar llevar llorar luchar mandar marcar
        matar medir mejorar meter mezclar mirar mover nadar necesitar notar obligar observar ocupar ocurrir olvidar
        ordeñar pagar parar partir pasar pasear pelear permitir pesar pintar plantar preguntar preparar probar quedar quejar
        quemar quitar recibir recoger recordar regalar regar regresar repartir resolver responder respirar romper sacar
        saltar salvar secar señalar separar significar sobrar soltar sonar sorprender subir suceder sufrir tapar tardar
        temer terminar tirar tocar tomar trabajar tratar turnar unir usar utilizar vender viajar vigilar visitar vivir
        volar votar""",
    "auxiliaries": "ha he has hemos han había habían haya es son está están estaba estaban era eran",
    "participles": "",
    "conditions": "quien si cuando aunque mientras como",
    "nonfinite": r"(?:ar|er|ir|ado|ido|ando|endo|arse|erse|irse|mente|os|as|arlo|arla)$",
    "ambiguous": "cuenta cuentan cuento muestra prueba prueben falta faltan siento vino necesita busca suelto arregla arreglo",
    "governing": r"(?:[aei]r|ndo)(?:me|te|se|nos|los|las|les|lo|la|le)?$",
    "endings": (
        r"(?:[a-zñ]{2,}(?:ó|aron|ieron|aban|ábamos|ía|ían|íamos|amos|emos|imos|asteis|aste|iste|aré|eré|iré|ará|erá|irá|arán|erán|"
        r"irán|aremos|aría|iría|arían|erían|yeron|ujo|ujeron)|[a-zñ]{2,}aba|[a-zñ]{3,}an)$"
    ),
    "nouns": "todavía mayoría policía compañía energía alegría día ramos gramos tramos extremos kilogramos últimos mismos próximos mínimos máximos guardianes capitán refrán huracán",
    "ar": "o as a an e en é",
    "er": "o es e en í a an ía",
    "ir": "o es e en í a an ía",
}
