"""What questions in English ask for, and what answers look like."""

ENGLISH = {
    "earning": "earn|earns|earned|salary|wage|wages",
    "figures": "number|numbers|figure|figures|statistics",
    "listing": "list|every|all",
    "plainly": """
        like i'm five|like i am five|like i'm 5|like i am 5|like i'm a child|eli5|as if i were five|as if i was five|
        to a five year old|to a child|like a five year old""",
    "concluding": """
        conclusion|conclusions|verdict|final verdict|takeaway|main takeaway|key takeaway|main point|key point|
        main idea|main message|key message|main lesson|main argument|main thing|main thesis|central idea|
        central message|bottom line|moral|moral of the story|the point|the lesson|the message|most important thing|
        most important point|most important tip|most important lesson|most important message|most important advice|
        most important piece of advice|most important idea|most important takeaway|most important sentence|
        most important part|single most important thing|single most important lesson|
        single most important point|single most important tip|most important|should i remember|must i remember|to remember|should i take away|
        take away from this|final thoughts|last word|concluding remarks""",
    "summing": "learn tldr tl;dr lesson lessons conclusion conclusions takeaway takeaways point points main key",
    "small": "first last need new next start",
    "choosing": "which what",
    "price": """
        cost*|price*|pay|paid|fee|fees|expensive|cheap|charge|charged|charges|how much money|how much is|
        how much are|how much was|how much were|earn|earns|earned|salary|wage|wages""",
    "amount": "how much|how many|number of|how popular|what percentage",
    "measure": """
        how big|how large|how tall|how high|how heavy|how far|how fast|how loud|how hot|how cold|how deep|what size|
        how wide|how thick|how small|what temperature|what distance|weigh|weighs|weighed""",
    "age": "how old|what age",
    "duration": """
        how long|how often|how frequently|how much time|lifespan|life span|how regularly|how quickly|how soon""",
    "time": """
        when|what time|which time|what year|which year|what day|which day|what date|which date|date of|which month""",
    "name": """
        what is the name|what's the name|name of|what is * called|what are * called|what is * name|whose name|
        who is the|who was the|who's the|who are the|who were the|which city|which town|which country""",
    "person": "who|whose|whom",
    "place": "where|what place|which place",
    "reason": "why|how come|what caused|what causes|what is the reason|what was the reason|for what reason",
    "way": """
        how do|how does|how did|how to|how can|how could|how should|how would|how is|how are|how was|what should""",
    "meaning": "what is a|what is an|what's a|what's an|what exactly is|mean|means|meaning|define|definition",
    "steps": "step|steps|stages|phases",
    "money": """
        euro*|dollar*|pound|pounds|cent|cents|pence|bucks|quid|yen|francs|grand|bill|for free|is free|it's free|
        are free|free of charge|free for""",
    "numbers": """
        two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|*teen|twenty*|thirty*|forty*|fifty*|sixty*|
        seventy*|eighty*|ninety*|hundred*|thousand*|million*|billion*|dozen*|half|twice|percent|couple""",
    "spans": """
        second|seconds|minute|minutes|hour|hours|day|days|week|weeks|weekend|month|months|year|years|decade*|every|
        daily|weekly|monthly|yearly|once""",
    "years": "old|aged",
    "dates": """
        at one|at two|at three|at four|at five|at six|at seven|at eight|at nine|at ten|at eleven|at twelve|
        january|february|march|april|june|july|august|september|october|november|december|in may|of may|
        monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*|o'clock|noon|midnight|at night|morning|
        evening|dusk|dawn|ago|last year|this year|next year|last week|next week|yesterday|tomorrow|spring|summer|
        autumn|winter|nineties|eighties|seventies|sixties|two thousand *|sixteen *ty|seventeen *ty|eighteen *ty|nineteen *ty|twenty twenty|
        seventeen hundred|eighteen hundred|nineteen hundred|eighteen *teen|nineteen *teen|nineteen oh *|twenty *teen|
        century|as soon as|once the|
        when it|when the|when you""",
    "occasions": "never|during|when|whenever|if|while|until|before|after",
    "people": """
        mr|mrs|ms|dr|doctor|professor|my name|called|named|my wife|my husband|my brother|my sister|my father|
        my mother|my friend|my guest|founder""",
    "namings": """
        my name|name is|names are|is called|are called|was called|was named|is named|named|name's|calls himself|
        calls herself|we call|they call|call it|call him|call her""",
    "places": "in|at|on|near|from|behind|next to|between|opposite|beside|above|under the|abroad",
    "reasons": """
        because|since|so that|reason|reasons|that's why|that is why|this is why|due to|in order to|otherwise|
        caused|comes from|thanks to|cause|therefore|as a result""",
    "ways": """
        by|with|you can|you need|you should|you have to|you must|start with|begin with|we used|we use|first|then""",
    "meanings": """
        is a|is an|are a|means|mean|is called|are called|kind of|sort of|stands for|is like|works like|defined""",
    "ordered": """
        first|second|third|fourth|fifth|step *|number one|number two|number three|then|next|finally|after that|
        the last|begin with|start with|start by|start using|i would suggest|i suggest|i recommend""",
    "empty": """
        business company firm project focus focuses concentrate emphasise emphasize mention mentions say tell give
        show find write answer video talk speaker presenter author host guest lecture interview question person
        according exactly actually please know recommended possible usual usually mentioned said called named main
        main three five happened happen happens take place took takes deal handle there anything any some something
        stuff kind type sort biggest best good right current currently similar useful
        avoid repeat""",
    "wishes": """
        top beginner beginners newbie kid kids child children dummies bullet bullets bulleted point points list table
        format short shorter brief briefly concise concisely long longer detailed detail details simple simpler
        simply easy plain language words word sentence sentences paragraph paragraphs style tone friendly formal
        informal casual funny tldr summary summarise summarize overview takeaway takeaways key highlights headline
        ideas essence gist insights notes minutes outline everything all whole video understand understandable
        clear clearly terms quick quickly markdown emoji emojis steps actionable
        tip tips advice""",
    "leaving": "ignore|skip|without|except|leave out|leaving out|don't|do not|not",
    "translating": "translate*|translation",
}
