"""Closed word lists of Spanish; what each is for stands in `languages.Language`."""

SPANISH = {
    "stop": """
        principio dentro doce quince nueva nuevo mediano lado mil tal
        el la los las lo un una unos unas y e o u pero sino que quien quienes cual cuál cuales qué
        cómo como cuando cuándo donde dónde porque pues si sí no ni a al ante bajo con contra de del
        desde en entre hacia hasta para por según sin sobre tras durante yo tú él ella usted
        nosotros ustedes ellos ellas me te se nos le les mi mis tu tus su sus nuestro nuestra
        nuestros nuestras este esta esto estos estas ese esa eso esos esas aquel aquella es son era
        eran ser sido soy eres somos fue fueron sea está están estaba estar estoy estamos he has ha
        hemos han había haber hay tengo tiene tienen tenemos tener tenía hace hacer hacen hago hecho
        puede pueden puedo podemos poder podría debe deben va van voy vamos ir quiero quiere querer
        dice decir dicho ver veo vemos ve sabe saber más menos muy mucho mucha muchos muchas poco
        poca pocos pocas también tampoco ya aún todavía siempre nunca aquí ahí allí ahora entonces
        luego después antes así bien mal bueno buena solo sólo casi algo nada alguien nadie todo
        toda todos todas cada otro otra otros otras mismo misma cosa cosas gente vez veces ejemplo
        manera forma uno dos tres cuatro cinco primero primera segundo segunda tercero vale claro
        hoy tan tanto aunque mientras además realmente creo fuera eh lugar parte poner pone""",
    "joiners": """
        el la los las un una unos unas y e o u pero que si a al con de del desde en entre hacia
        hasta para por según sin sobre mi mis tu tus su sus nuestro nuestra nuestros nuestras muy
        porque como cuando donde es son se me te nos le les cada este esta estos estas ese esa tan
        yo""",
    "openers": """
        entonces|bueno|pues|ahora|pero|luego|después|y luego|y entonces|primero|segundo|tercero|
        por ejemplo|además|por último|finalmente|hoy|en primer lugar|en segundo lugar|sin embargo|
        por eso|vale|es decir|a ver|y ahora|hola|así que|o sea|y por eso|lo primero|lo segundo|
        lo importante|también|recuerden|recuerda""",
    "sure_openers": """
        hoy vamos|hoy quiero|hoy les|en este video|en este vídeo|y tercero|y segundo|en resumen""",
    "soft_openers": """
        yo|nosotros|esto|eso|si|cuando|y si|y esto|y eso|vamos|y es|y no|aquí|y hay|y yo|y cuando|
        y la|y el""",
    "subjects": "yo nosotros ustedes ellos ellas él ella usted esto eso",
    "links": "y pero o porque así",
    "takers": "que si cuando como donde porque y o pero creo dice es son está ha se no lo",
    "fillers": "eh em este... ehm mmm ah",
    "leads": """
        ojo|y aquí|hombre|claro|y|pero|entonces|bueno|pues|vale|así que|o sea|ahora|luego|y luego|y entonces|a ver|es decir|
        mira|o|eh|digamos|por ejemplo|y bueno""",
    "ordinals": "primero|segundo|tercero|cuarto|en primer lugar|en segundo lugar|en tercer lugar",
    "bound": "ahora que|luego de|o bien|y ya|pero no solo",
    "tails": "y|o|pero|entonces|pues|vale|eh|etcétera|y eso|o sea",
    "vague": "esto eso este ese esta esa estos esos él ella ellos ellas lo ello le les ahí así",
    "leaning": "cómo qué que porque de del y o u ni cual quien donde es son está están sino",
    "nouny": """
        el la los las un una unos unas del al mi tu su sus nuestro nuestra este esta estos estas ese
        esa cada de""",
    "verby": "yo se no me te nos le les lo puede debe para vamos a hay",
    "generic": """
        resumen resumir tema vídeo video idea principal mensaje habla explicar presentación
        importante conclusión trata conversación entrevista charla episodio pódcast podcast""",
    "promising": """
        hoy vamos a|hoy voy a|hoy les voy|hoy os voy|hoy te voy|hoy quiero|vamos a hablar|vamos a ver|voy a contar|
        voy a contarles|voy a contaros|voy a mostrar|voy a enseñar|les voy a|os voy a|te voy a|en este vídeo|
        en este video|en este episodio|hoy hablamos|hoy hablaremos|hablaremos de|hoy toca|el tema de hoy|hoy hacemos|
        hoy cocinamos|quiero contarles|quiero contaros|quiero hablar|nuestro invitado|mi invitado|vais a aprender|
        van a aprender|hoy os traigo|hoy les traigo|hoy te traigo|hoy quería|hoy tenemos a|hoy vengo con|
        hoy os llevo|hoy les llevo|hoy os vengo|hoy les vengo|vengo a contar|vengo a hablar|hoy viene con|hoy empezamos|hoy nos acompaña|hoy me acompaña""",
    "aim": """
        hoy vamos|vamos a hablar|vamos a ver|voy a|en este vídeo|en este video|quiero|el objetivo|
        la idea|se trata|lo más importante|en resumen|les voy|te voy|hoy quiero|aprender|hablar de|
        hablaremos|en conclusión|mi consejo|lo primero|el secreto""",
    "stress": """
        importante|lo importante|la clave|el secreto|la razón|el problema|la regla|nunca|siempre|
        hay que|debe|deben|tiene que|tenemos que|es decir|sobre todo|en general|la diferencia|
        el truco|primero|segundo|tercero|recuerden|por eso""",
    "turn": """
        ahora vamos|pasemos|en primer lugar|en segundo lugar|primero|segundo|tercero|por último|
        finalmente|el primer|la primera|la segunda|el segundo|el tercer|la tercera|vamos a hablar|
        hablemos|siguiente|empecemos|para terminar|en resumen|el último|la última""",
    "courtesy": """
        cómo están|qué tal|muchísimas gracias|por venir|por recibirnos|bienvenidos otra vez|cuéntenme|compártanla|me llamo|
        gracias|hola|bienvenidos|bienvenidas|buenos días|buenas tardes|buenas noches|suscríbete|
        suscríbanse|adiós|hasta luego|hasta pronto|me llamo|hasta la próxima|nos vemos|suscribirse|
        mi canal|el canal|en los comentarios|dale like|me gusta|campanita|próximo video|
        próximo vídeo|por su atención|por su tiempo|por estar aquí|que tengan|buen día|por ver|
        nuevo episodio|
        me han dado|dejadme un|dejadme en|déjenme un|déjame un|chao|un beso|un abrazo|espero que os|espero que les|
        suscribíos|cuidaos|cuídense|contadme|escribidme|dejadlo en|es una buena pregunta|muy buena pregunta|cinco estrellas""",
    "objects": "ella ellos ellas él esto eso",
    "determiners": "el la los las un una unos unas mi este esta estos estas cada nuestro nuestra",
    "announcing": """
        hablar de|hablar sobre|hablemos de|empecemos por|empezar por|pasemos a|vamos a ver|paso es|
        se trata de|hablar del|vamos con""",
    "selves": "yo mi mis",
    "conditions": "si cuando mientras aunque como",
    "verbs": """
        es son era eran fue fueron ser soy somos está están estoy estamos hay había ha han he hemos
        tiene tienen tengo tenemos hace hacen hago hacemos puede pueden puedo podemos debe deben va
        van voy vamos quiere quieren quiero dice dicen ve ven sabe saben pone ponen da dan viene
        vienen queda quedan empieza ayuda funciona necesita necesitan necesitamos cuesta significa
        permite lleva llega sirve pasa usa usan creo pienso existe recuerden recuerda pongan
        agreguen dejen sea sean gusta cambia vive viven crece""",
    "inner": "por de del",
    "empty": """
        como dije|como decía|eso es todo|esto es importante|miren esto|mira esto|buena pregunta|
        les muestro|te muestro|les voy a mostrar|lo siguiente es|ya verán|hay un truco|
        vamos a ver qué|de eso hablaremos|créanme|es esto|lo siguiente""",
    "asking": (
        r"^(?:¿|(?:y|pero|entonces) )?(?:qué|cómo|por qué|cuándo|dónde|quién|cuánto|cuánta|"
        r"cuántos|cuál|cuáles)\b(?! tal)"
    ),
    "imperatives": """
        toma tome tomen pon ponga pongan añade añada corta corte mezcla mezcle deja deje dejen usa
        use usen haz haga hagan mira miren evita eviten espera espere recuerda recuerden agrega
        agregue calienta""",
    "askers": "cómo porqué",
    "articles": "el la los las",
    "units": """
        hora horas minuto minutos segundo segundos mes meses día días semana semanas año años euro
        euros peso pesos kilo kilos gramo gramos litro litros metro metros grados ciento veces vez
        mitad parte manera tercio gracias tarde uno dos tres cuatro cinco seis siete ocho nueve diez
        veinte treinta cuarenta cincuenta sesenta noventa corta corto
        millón millones millar millares docena docenas centenar centavo centavos céntimo céntimos dólar
        dólares centímetro centímetros milímetro milímetros kilómetro kilómetros grado número números tercios
        siglo siglos""",
    "hollow": """
        regla reglas consejo consejos truco trucos punto puntos tema temas idea ideas ejemplo ejemplos razón
        razones pregunta preguntas comentario comentarios vídeo vídeos video videos episodio clase lección
        persona personas mundo""",
    "both": "y",
    "introduction": "Introducción",
    "summary": "Conclusión",
}
