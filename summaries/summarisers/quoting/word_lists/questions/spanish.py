"""What questions in Spanish ask for, and what answers look like."""

SPANISH = {
    "earning": "gana|ganan|ganaba|sueldo|salario",
    "figures": "número|números|cifra|cifras|estadísticas",
    "listing": "lista|todos|todas|enumera",
    "plainly": """
        como si tuviera cinco años|como si tuviera 5 años|como si tuviese cinco años|como si fuera un niño|
        como a un niño de cinco años|como a un niño|para un niño de cinco años""",
    "concluding": """
        conclusión|conclusiones|veredicto|moraleja|idea principal|idea central|idea clave|punto principal|
        mensaje principal|mensaje central|el mensaje|la lección|lección principal|consejo más importante|
        punto más importante|cosa más importante|lección más importante|lo más importante|lo principal|lo esencial|
        resumen final|el resumen|debo recordar|hay que recordar|debería recordar|tengo que recordar|recordar""",
    "summing": "cuáles punto puntos principales aprendo aprender aprende contenido conclusiones temas dice",
    "small": "gente",
    "choosing": "qué cuál cuáles",
    "price": """
        cuesta|cuestan|costó|costaba|costaron|cobra|cobran|gana|ganan|cuánto sale|cuánto salen|costo|coste|precio*|
        vale|valen|pagar|paga|caro|cara|tarifa*|cuánto dinero|pagó|pagaste|pagado|pagaron|gastado|gastaron|gastó|
        gasta|gastan|sueldo""",
    "amount": "cuánto|cuánta|cuántos|cuántas|cuanto|cuantos|cuantas",
    "measure": """
        qué tamaño|qué altura|qué temperatura|qué distancia|qué longitud|qué peso|qué velocidad|cuánto pesa|
        cuánto pesan|cuánto pesaba|cuánto mide|cuánto miden""",
    "age": "cuántos años|cuantos años|qué edad",
    "duration": """
        cada cuánto tiempo|cuánto tiempo|cuánto tarda|cuánto dura|con qué frecuencia|cada cuánto|cada cuántos|
        cada cuántas|cuánto duró|cuánto tardan|cuánto tardó""",
    "time": "cuándo|cuando|qué año|qué día|qué hora|qué fecha|desde cuándo",
    "name": """
        cómo se llama|como se llama|cómo se llaman|cómo se llamaba|cuál es el nombre|qué nombre|nombre de|
        nombre del|quién es el|quién es la|quién era el|quién era la|quién fue el|quién fue la|quiénes son|
        qué ciudad|qué país""",
    "person": "quién|quiénes|quien",
    "place": "dónde|adónde|donde|qué lugar",
    "reason": "por qué|cuál es la razón|por qué razón|porqué",
    "way": "cómo|como se|qué hacer|qué hay que",
    "meaning": "qué es un|qué es una|qué son|qué significa|definición",
    "steps": "paso|pasos|etapas|fases",
    "money": "euro|euros|céntimos|dólar|dólares|pesos|gratis|gratuito",
    "numbers": """
        dos|tres|cuatro*|cinco*|seis*|siete*|ocho*|nueve*|diez|once|doce|trece|catorce|quince|dieci*|veint*|
        treinta*|cuarenta*|cincuenta*|sesenta*|setenta*|ochenta*|noventa*|cien|ciento|*cientos|*cientas|mil|mill*|
        mitad|docena|doble|quinient*|seteci*|noveci*""",
    "spans": "segundo|segundos|minuto*|hora|horas|día|días|semana*|mes|meses|año|años|cada|todos los",
    "years": "años|año",
    "dates": """
        a las dos|a las tres|a las cuatro|a las cinco|a las seis|a las siete|a las ocho|a las nueve|a las diez|
        a las once|a las doce|a la una|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|
        noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado*|domingo*|mediodía|medianoche|
        mil novecientos|mil ochocientos|dos mil *|hace * años|ayer|mañana|primavera|verano|otoño|invierno|siglo|
        próximo año|año pasado|en cuanto|en el momento""",
    "occasions": "nunca|jamás|durante|cuando|si|mientras|hasta|antes|después",
    "people": """
        señor|señora|doctor|doctora|profesor|profesora|me llamo|se llama|mi marido|mi mujer|mi padre|mi madre""",
    "namings": "se llama|se llaman|se llamaba|me llamo|llamado|llamada|nombre|nombres|le dicen|bautizó|apodo",
    "places": "en|bajo|sobre|detrás|cerca|entre|junto|frente a",
    "reasons": "porque|ya que|por eso|razón|motivo|para que|debido|gracias a|si no|así que",
    "ways": "hay que|se puede|puedes|pueden|debes|deben|con|primero|luego|después",
    "meanings": "es un|es una|son unos|significa|se llama|quiere decir|una especie",
    "ordered": "primero|segundo|tercero|luego|después|por último|al final|el primer|la primera",
    "empty": """
        debo debe debería hago hacer proyecto empresa negocio mencionado mencionan vídeo video ponente céntrate enfócate lista necesita
        encuentra pasó pasa pasado ocurrió ocurre
        evitar repetir""",
    "wishes": """
        va explícalo explícame resúmelo hazme haz dame enumera principales
        principiantes principiante niños puntos viñetas lista tabla corto corta breve brevemente simple sencillo
        sencillas palabras frases frase párrafo estilo tono resumen resume resumir explica explicar ideas clave
        principales todo fácil
        consejo consejos truco trucos explícame explícamelo""",
    "leaving": "sin|excepto|ignora|no",
    "translating": "traduc*|tradú*|traduz*",
}
