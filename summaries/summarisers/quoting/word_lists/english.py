"""Closed word lists of English; what each is for stands in `languages.Language`."""

ENGLISH = {
    "stop": """
        a an the this that these those and or but nor so yet if then than as at by for from in into
        of off on onto out over to up down with without within about above across after against
        along among around before behind below between beyond during except near per since through
        throughout toward towards under until upon via while because though although unless whether
        when where why how what which who whom whose here there now just only also too very quite
        rather even still already again ever never always often sometimes maybe perhaps really
        actually basically probably kind sort nobody them him her us me myself yourself themselves
        itself ourselves herself himself case cases specific different certain previous simple
        number part parts kinds types lot lots bit example examples thing things stuff something
        anything nothing everything someone somebody anybody everybody everyone people guy guys way
        ways be is are was were been being am do does did doing done have has had having will would
        shall should can could may might must ought get gets got gotten getting go goes going gone
        went come comes came coming make makes made making take takes took taking taken give gives
        gave giving given put puts putting say says said saying tell tells told see sees saw seen
        seeing look looks looking looked know knows knew known think thinks thought thinking mean
        means meant want wants wanted need needs needed like likes liked let lets try tries tried
        trying use uses used using find found feel happen happens happened seem seems keep keeps
        show shows start talk talking not no yes don't doesn't didn't isn't aren't wasn't weren't
        won't wouldn't can't cannot couldn't shouldn't haven't hasn't hadn't it's that's there's
        here's what's let's i'm i've i'll i'd you're you've you'll you'd we're we've we'll we'd
        they're they've they'll they'd he's she's he'll she'll who's where's how's gonna wanna gotta
        dont doesnt didnt isnt cant thats its im ive youre theyre well okay ok yeah yep right sure
        all any both each every few more most much many less least other others another such own
        same some one ones two three four five six seven eight nine ten eleven twelve fifteen twenty
        thirty forty fifty sixty hundred thousand half first second third fourth fifth sixth next
        last new good great nice little big long able else instead etc ll ve re d s t m don doesn
        didn isn today time times sense idea point course day week year years hello hi oh ah hey
        inside outside almost including please thank thanks sorry fine anyway anyways obviously definitely exactly guess later
        earlier""",
    "joiners": """
        a an the my your our their his her its of to in on at by for from with into onto about
        between and or but nor so if that which who whose whom where because than as is are was were
        be been am i'm you're we're they're very really every each some any no not don't doesn't
        can't won't i'll we'll you'll they'll will would could should can may might must i we he she
        they just these those such whether whereas while when how why what like even also gonna wanna gotta
        let's it's that's there's i've we've you've has have had does do did few through within
        without until per via another whenever only going unless since although though called sort
        kind various different""",
    "openers": """
        so|okay|ok|alright|all right|anyway|now|well|however|therefore|and then|and so|but|next|
        first of all|let's|let me|for example|in fact|in other words|by the way|finally|so now|
        and now|on the other hand|yeah|yes|another|here is|here's|i'm|we're|they're|and that's|
        and this|and there|and what|and when|and if|but if|and another|and here|part one|part two|
        part three|part four|part five|part six|step one|step two|step three|step four|the first|
        the second|the third|the next|the most important|the easiest|the best|the last|number one|
        number two|number three|welcome|today|thank you|remember|imagine|there is|there are|there's|
        this is|that is|that's|it's|these are|those are|it is|it was|this was|that was|we have|
        what about|how do|how does|how did|how can|why do|why does|why did|why is|why are|
        why should|what do|what does|what did|what would|where do|where is|where are|who is|did you|
        are you|would you|were you|next we|here comes|it turns out|it turned out|my advice|my rule|
        while that's|let it|one warning|be careful|half of|in the end|last year|two years|
        years later|that sounds|that means|which means""",
    "soft_openers": """
        then|first|if|when|previously|usually|sometimes|actually|basically|what|how|why|
        do you|can you|in this|in that|in many|in some|and in|and for|and on|and at|and from|
        and with|and after|and by|and also|maybe|i think|i mean|you know|you see|hello|here|my|our|
        and my|and our""",
    "sure_openers": """
        my guest|our guest|my guests|our guests|
        and today|today we|today i|today i'm|in this video|second you|second your|second the|
        third you|third your|third the|fourth you|fourth the|fifth the|fifth you|one more thing|
        next we|next we're|next i|next up|let's talk|let's go|let's start|let's begin|let's move|
        let's look|moving on|going to the last|and finally|so let's|now let's|okay so|so yeah|
        all right so|today's|first we|then we|then i|then you|then they|then just|so then|here is a|
        here's a|another example|another one""",
    "subjects": """
        i i'm i've i'll i'd we we're we've we'll we'd you you're you've you'll you'd they they're
        they've they'll he he's she she's it it's that's there's this there""",
    "links": "and but or so because",
    "takers": """
        that which who what how when where if because while as than think thinks thought believe
        know knows knew say says said see sees mean means hope guess suppose sure feel remember
        imagine tell told whenever whatever until unless before after since although though like do
        does did can could would will should are is was were have has had may might wherever why
        whether want need try love suggest recommend every everything all thing things way time and
        but or so then now""",
    "fillers": "yeah yep uh um er erm uhm umm uhh mm hmm mhm ah eh huh mm-hmm uh-huh hm",
    "leads": """
        part one|part two|part three|part four|part five|part six|so|and|but|or|well|okay|ok|
        alright|all right|now|yeah|yes|yep|oh|anyway|anyways|then|also|again|actually|basically|
        really|you know|i mean|you see|so yeah|and yeah|and then|of course|however|therefore|
        as i said|in fact|hey|hey everyone|hi everyone|hello everyone|hey everybody|hi everybody|hello everybody|
        hey guys|hi guys|hello there|hi there|hey there|hi folks|hello folks|honestly|obviously|as you see|as you can see|and also|by the way|
        mm-hmm|next|alrighty|plus|because|cause""",
    "ordinals": """
        first|second|third|fourth|fifth|firstly|secondly|thirdly|lastly|number one|number two|
        number three""",
    "bound": """
        so far|so much|so many|so long|so few|so that|so called|so do|so is|so are|so did|so as|
        now that|next to|next door|next week|next month|next year|next time|next day|next morning|then comes|
        then came|then there's|then there is|then there are|well over|well before|well after|also known|then again|but for|
        and yet|or else|and so on|actually existing|because of""",
    "tails": """
        so here|and here|so in this case|for example|here|and|or|but|so|you know|i mean|okay|ok|
        yeah|or something|and stuff|and so on|and so forth|and everything|or whatever|anyway|
        you see|sort of|kind of|of course|because|actually""",
    "vague": """
        it it's its this that that's these those they they're they've they'll he he's she she's him
        her them there such his their""",
    "leaning": """
        because which who whose whom than that to of whereas or nor either neither like where is are
        was were be been have has had do does did am being having and but so into what how why
        whether until""",
    "objects": "it you there this that's",
    "determiners": "the a an my your our their his these those each every this most many",
    "announcing": """
        talk about|talking about|start with|begin with|look at|move on to|moving on to|brings us to|
        turn to|turning to|go to|come to|now for|next to|the last part|go over to|is about|
        all about|discuss|part one|part two|part three|part four|part five|part six|step one|
        step two|step three|step four|step five|first thing is|second thing is|third thing is|
        step one is|step two is|step three is|step four is|step five is|first step is|
        second step is|next step is|last step is|the last part is|the next part is|
        the next thing is|the last thing is|third point is|second point is|first point is|
        next point is|topic is|mistake is|change is|next up is|next up|brings me to|then there's|then comes|
        second thing was|first thing was|question is|worry is|reason is|one skips and that's|i want to talk about is|
        let me give you|more thing is|by explaining|i want to talk about|speak about|speak to you about|what about|time for|
        how about|my next topic is|the next topic is|chapter about|show you""",
    "selves": "i i'm i've i'll i'd my",
    "conditions": "if when while although though unless once whenever since as",
    "verbs": """
        going is are was were be been am isn't aren't wasn't weren't it's that's there's here's
        what's i'm you're we're they're he's she's do does did don't doesn't didn't has have had
        haven't hasn't hadn't i've you've we've they've will would shall should can could may might
        must can't cannot couldn't won't wouldn't shouldn't i'll you'll we'll they'll it'll i'd
        you'd we'd they'd let's get gets got go goes went come comes came make makes made take takes
        took give gives gave put puts say says said tell tells told see sees saw look looks know
        knows knew think thinks thought mean means meant want wants need needs use uses used work
        works run runs keep keeps help helps show shows try tries find finds found become becomes
        became start starts call calls seem seems feel feels leave leaves happen happens begin
        begins bring brings turn turns remember build builds add adds allow allows lets believe like
        likes love write read set cut move play pay stop open close hold learn change follow create
        speak spend grow grows live buy wait send choose check eat ask asks depends depend stands
        stand falls fall rises rise holds lies sits lasts costs cost matters contains includes
        covers needed wanted worked tried asked called happened started decided agreed moved turned
        showed helped fell hurts flew flies occur occurs join joins dies loses lost rests kept held brought bought
        built sent spent understood won wore broke chose drove ate grew sold threw taught caught felt met paid
        slept spoke stood stuck drank began fought hid laid led rode rang sang sank shook shut struck swam swept
        swore tore woke wrote cause causes lasted seemed looked learned realised realized""",
    "pointing": """
        for example|i'm going to|i'm just|i just|we want to also|i have a|i've got a|i go|here|
        click|clicked|you see|as you can see|on the screen|over there|this one|that one|this slide|
        like this|like that|look at this|right here|these ones|as i said""",
    "unnamed": """
        it it's it'll it'd its they they're they've they'll they'd them their theirs he he's he'll he'd she
        she's she'll she'd him her his hers""",
    "pointers": "this that these those that's",
    "idle": """
        it's important|it is important|it turns out|it turned out|it takes|it's worth|it is worth|it's better|
        it's hard|it's very hard|it is hard|it's easy|it is easy|it's possible|it is possible|it doesn't matter|
        it depends|it's not|it isn't the|those who|those of|it helps to|it's the|it's about|it's all about""",
    "comparing": """
        bigger smaller larger easier harder faster slower longer shorter cheaper higher lower earlier stronger
        weaker thinner thicker brighter darker louder quieter safer simpler closer further heavier lighter
        warmer colder worse better smoother finer""",
    "degrees": "more less",
    "recalling": """
        the same thing|the other|the other one|the others|the former|the latter|as well|again|the opposite|
        in that case|of them|of those|of these|the rest|like that|that way|for that|after that|before that|
        about that|with that|the two|both of them|neither of them|this means|that means|which one|did that|
        does that|do that|did it|also|too|another|those two|these two|at this point|next to it""",
    "answering": "but because otherwise instead plus or nor yet although",
    "claiming": """
        because|so that|which means|means that|turns out|should|shouldn't|never|always|instead of|rather than|
        need to|needs to|have to|has to|must|the reason|is called|are called|is known as|known as|caused by|leads to|
        the most|the best|the biggest|the worst|the only|the mistake|don't|doesn't mean|if you|if you want|
        on average|times as|twice as|in order to|unless|most people|everybody|nobody|what you need|
        you need|you want|you can't|you don't|depends on|isn't|aren't|makes it|is what|are what|is why|
        the difference|the trick|the point|the rule|the problem|the key|the secret|the main|the truth|
        the important|the trouble|works by|allows|lets you|helps you|as long as|as soon as|every time|even if|
        makes sense|we found|we learned|i recommend|i suggest|i would|is for|are for|is when|is that""",
    "numbers": """
        two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy
        eighty ninety hundred thousand million billion percent half third quarter twice dozen double""",
    "showing": (
        r"(?<!\S)(?:(?:i'm|we're) (?!going|trying|saying|talking|keeping|afraid)\w+ing\b|"
        r"i've (?:plugged|put|added|opened|set|already|just)\b|i just (?:\w+ed|put|click)|"
        r"going to (?:click|add|open|copy|paste|type|call it|just)\b|over (?:here|there)\b|right here\b|"
        r"on (?:the|my) screen\b|been (?:added|removed|updated|created|changed|deleted|saved)\b|"
        r"as you (?:can )?see\b|you (?:can )?see (?:here|it|that)\b|click(?:ing|ed)?\b|"
        r"look at (?:that|this|it)\b|here(?: (?:i|we|you)\b|$)|like this\b)"
    ),
    "telling": (
        r"(?<!\S)(?:(?:i|he|she|they) (?:was|were|had|went|came|got|took|thought|said|told|saw|did|made|bought|sat|"
        r"gave|put|felt|knew|wanted|ate|drank|slept|woke|drove|rode|ran|stood|fell|broke|cried|wrote|rang|found|left|met|"
        r"paid|bit|(?!need|indeed)[a-z]{2,}ed)\b|you'll see\b|"
        r"last (?:week|night|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|we (?:went|came|"
        r"got|had|drove|sat|were|saw)\b|my (?:mum|dad|mother|father|wife|husband|partner|friend)\b)"
    ),
    "promising": """
        let's talk|let's look|let's start|let's begin|let's get|let's go|let's make|let's take|let's see|
        let me talk|let me tell|let me give|let me start|let me show|let me explain|let me say|say a word|i'll show you|
        i will show|i'm going to show|i'm gonna show|we'll talk|we will talk|we'll look|we'll see|we will look|
        today we|today we're|today we'll|today i|today i'm|today i'll|today is all|today it's|in this video|in this episode|in this lesson|in this talk|
        in this tutorial|we're going to|we're gonna|we are going to|i want to talk|i want to tell|i want to start|i want to answer|
        i'd like to|i would like to|the next question|the next step|the last step|step one|step two|step three|step four|
        step five|the second topic|the first topic|the next topic|the third topic|next up|now for|that brings me|that brings us|
        brings us to|brings me to|for questions|the question is|next week|next time|next lesson|next video|
        another question|asked a question|to the next|another one is|we come to|we'll go through|pause the video|
        the first thing i|the second thing i|the next thing|the last thing|the first thing was|the first question|
        last question|a lot of you|talk about|short answer|tell me|i tell you|to tell you|i'll tell you|gonna tell you|
        i can tell you|i could tell you|i must tell you|i should tell you|we tell you|ask me|here's what|here is what|what about""",
    "moving": """
        let's talk|let's look|let's start|let's begin|let's go|let's move|let's turn|let's have|let me talk|let me give|
        let me start|that brings|brings us|brings me|we come to|next up|next we|next i|now for|now let's|now we|
        moving on|step one|step two|step three|step four|step five|step six|part one|part two|part three|part four|
        part five|the next question|the next thing|the next step|the next part|the last step|the last thing|
        the last part|the second thing|the third thing|the second topic|the third topic|the second step|
        the second part|the third part|the second mistake|the third mistake|the first mistake|the second change|
        the first thing|first up|first of all|the second reason|the third reason|the second question|what about|
        how about|then there's|then comes|so what|so how|so why|so who|so where|so when|so would|okay so|okay now|okay step|
        right first|right so|alright so|all right|okay|now|finally|the most famous|the second worry|another thing|
        people ask|so here's what|time for|for questions|it's your turn|so first|my next question|last question|
        turn to|on to|number two|number three|to sum|let's sum|let's recap|so let's|so to sum""",
    "hollow": """
        mistake topic part step question reason thing point change problem way tip trick worry example subject
        answer idea section bit kind story rule page element request item stuff video episode lesson mistakes topics
        steps questions reasons points changes problems tips tricks examples answers ideas pages elements requests
        items videos name names place places word method effect cause head hand hands minute meal middle changed
        needed move sound sounds look tomorrow yesterday tonight past rest random""",
    "plain": """
        old new big small large huge good bad great nice real whole main full free young long short high low famous
        important simple easy hard difficult normal usual typical common rare common best better worse beautiful lovely
        perfect proper plain single double entire only main next final broken own correct wrong strong weak early late
        little tiny enormous clear modern local average certain general major minor possible available fair""",
    "completing": "up down out off over away back together",
    "links_in": "of for in between from with without against on about to",
    "gerund": r"(?!nothing|something|anything|everything|morning|evening|during|interesting|amazing|boring|following|"
    r"surprising|missing|willing|coming|having|being|going|doing)\w{3,}ing",
    "summary": "Summary",
    "questions": "Questions",
    "inviting": "for questions|any questions|your questions|questions from|question time|questions now",
    "closing": """
        to sum up|sum up|sum it up|summing up|let's recap|to recap|recap|in conclusion|to conclude|in short|
        the bottom line|my verdict|the verdict|verdict|what does this mean|what does that mean|
        should you take away|you take away|takeaway|the lesson|so remember|remember|the moral|in one sentence|
        to wrap up|wrapping up|wrap up|would we do|would i do|final thoughts|to finish|so finally|what can we do|
        what can you do|if you only|if you remember|the one thing|leave you with|to summarise|to summarize|in summary|
        what should you do|so what should|those are my|that's my advice""",
    "main": """
        my argument|the truth is|short answer|my advice|the point is|the problem is|the question is whether|
        what we learned|we learned|the lesson|the main thing|the weak point|the only real|the key is|the key to|
        the trick is|the secret|that is why|that's why|it turns out|the idea is|my rule|the rule is|a claim|
        the claim|i believe|i'm convinced|the most important|one of the worst|one of the best|the best way|
        the best thing|the worst thing|the biggest mistake|in short|above all|in other words|the trouble is|
        what matters|what helped|what counts|remember one thing|one thing to remember|take one thing|take only one thing|one thing from this|what i've learned|what i learned|
        what we've learned|what they learn|what you learn|i've learned that|is not about|isn't about|it's not about|
        the whole point|the whole idea|the whole trick|the real reason|the real problem|the real question|
        the real answer|comes down to|boils down|the bottom line|the short version|the thing is that|
        the main reason|the main idea|the main point|the big idea|the single most|matters more than|
        matters most|if there's one thing|if there is one thing|nine out of ten|makes the difference|
        makes all the difference|the reason is|the most common mistake|golden rule|
        rule of thumb|my best advice|best advice|let me be clear|say this clearly|the idea of this video|the message is|
        what i would say""",
    "nouny": """
        the a an my your our their his her its this these those of each every some any no with on in
        into for between from about""",
    "verby": """
        to i we you they he she will would can could should may might must don't doesn't didn't
        can't won't i'll we'll you'll they'll let's please not it who just i'd we'd you'd always
        never""",
    "generic": """
        main message summary summarise summarize about video talk speaker overall takeaway takeaways
        key important points topic subject gist conclusion explain describe list brief short
        transcript episode lecture lesson presenter answer author conversation interview podcast discuss discussed mention
        mentioned does""",
    "aim": """
        in this video|in this episode|in this talk|in this lecture|in this tutorial|in this lesson|this video is|
        this episode is|this talk is|this lecture is|lecture is about|i want to start with|the question i want|
        by the end of|we explain|we'll look|we turn to|we'll talk|an honest look|it's all about|is all about|
        going to talk about|talk about|talking about|today we|today is about|today i|in this video|
        in this talk|in this lesson|in this episode|i want to show|i would like to show|
        i'm going to show|i'm going to teach|i encourage|really encourage|want you to|my plan|
        this is about|is all about|the goal|our goal|the aim|the purpose|the idea is|the main idea|
        the whole point|the question|we will look at|we're going to talk|we're going to look|
        we're going to learn|we're going to see|we're going to build|we will talk|i will show|
        show you|gonna show|gonna talk|will show you|we'll learn|you'll learn|you will learn|
        if you remember only|my guest today|our guest today|my guest is|the most important|the main thing|the key|in short|to sum up|
        in summary|in conclusion|the lesson is|want to speak|want to talk|want to tell|
        want to explain|speak about|speak to you about|i'll show you|today's lesson|this lesson is|
        my verdict|my advice|my rule|disagree about|we are going to fix|we're going to fix|
        going to make|we will build|let's find out""",
    "stress": """
        feature|features|combination of|basically|thanks to|recommend|suggest|encourage|you can|
        you don't need|don't have to|allows|lets you|instead of|makes sense|one of the best|easiest|
        the easiest|used to|works by|approach|really about|the most important|important|the main|
        the key|the trick|the reason|the problem|the point|the rule|the best|the only|
        the difference|the secret|the goal|the idea|remember|never|always|means that|it turns out|
        turns out|which means|the first|the second|the third|in short|to sum up|we decided|decided|
        we agreed|should|must|need to|have to|so that|i recommend|i suggest|would suggest|
        in general|the question|the answer|the result|we found|as a result|is called|are called|
        is a kind of|the definition|by definition|the lesson|my rule|my advice|the mistake|
        a mistake|make sure|be careful|the price|that is why|that's why""",
    "turn": """
        next we|next|now let's|let's talk|let's look|let's go|let's start|let's begin|let's move|
        talk about|moving on|move on|going to the last|the next part|part one|part two|part three|
        part four|part five|part six|step one|step two|step three|step four|step five|the first|
        the second|the third|the fourth|the fifth|the last|first of all|firstly|secondly|thirdly|
        finally|start with|begin with|turning to|brings us|that brings us|my next question|
        last but not least|in conclusion|to sum up|to summarise|to summarize|now for|
        another important""",
    "courtesy": """
        thank you|thanks|welcome|hello|hi everyone|hi everybody|good morning|good afternoon|
        good evening|subscribe|goodbye|bye|see you|nice to be here|my name is|please like|check out|
        click the link|the link below|sponsor|let you go|for watching|for listening|for coming|like button|
        good night|enjoy your|subscribe to|my channel|leave a like|leave us a review|
        in the comments|hit the bell|the bell|next video|in the next one|for having me|to the show|
        to the programme|to another episode|any questions|see you there|cheers|get home safely|
        for homework|problem set|stay with us|right back|we'll be back|share my screen|nice to meet|appreciate it|for joining|
        for tuning in|link in the description|have a nice|have a great|
        leave me a comment|questions down below|hope this helps|hope that helps|that's a good question|that's a great question|it's a good question|it's a great question|people find you|five stars|tell a friend|a real pleasure""",
    "inner": "of",
    "empty": """
        let it be this|let me show you|let me share|let me run|let me check|as i said|
        as i mentioned|the next thing is|here it comes|here comes the|here is the thing|
        here's the thing|here we go|there we go|let's see|let me see|let me explain|let me think|
        let me leave you|people often ask|people always ask|a fair question|a good question|
        good point|good question|that's it|that is it|that is all|that's all|trust me|
        this is the trick|this is the key|remember this|listen to this|look at that|look at this|
        i'll tell you|i will tell you|guess what|believe me|you know what|the answer is simple|
        the same here|me too|i agree|i don't know|i have no idea|let me know|don't do that|
        i love that|what do you think|can you hear|can you see|do you see|write that down|
        we have time for|is this one|the following|this is important|it is important|
        question is this|point is this|idea is this|rule is this|last word|in a moment|in a minute|
        in a second|come back to that|get to that|talk about that|coming up|
        the first thing you notice|three things|two things|four things|do it now|like this one|
        this works|how it works|what happened|what happens next|happened next""",
    "asking": (
        r"^(?:(?:and|so|but|well|okay|now) )?(?:(?:what|how|why|where|when|who|which|"
        r"whose)(?: \S+){0,2}? (?:do|does|did|is|are|was|were|can|could|should|would|will|have|"
        r"has|about) |what's |who's |(?:do|does|did|are|is|was|were|can|could|should|would|will|"
        r"have|has|isn't|aren't|don't|didn't) (?:you|we|they|it|he|she|i|there|that|this|the|"
        r"people|anybody|anyone|somebody|your)\b)"
    ),
    "imperatives": """
        add bake bend bring brush build check choose clean click close come cook count cover create
        cut draw dry fill find fold follow give go hang hit hold imagine install keep leave let lift
        look make mark measure melt mix move open paint peel pick place plant pour practise press
        pull pump push put read remember remove replace roll rub run save scrape screw set shake
        show sit slice slide spread sprinkle stand start stir stop store switch take taste throw tie
        toast tuck turn type use wait wash watch water wear wipe write try never don't always""",
    "askers": "how why what where when who whether",
    "asked": "one people anybody anyone everybody everyone somebody someone",
    "articles": "the your",
    "units": """
        hour hours minute minutes second seconds month months morning evening percent euro euros
        dollar dollars pound pounds metre metres meter meters centimetre centimetres kilometre
        kilometres mile miles kilo kilos gram grams litre litres liter liters degree degrees ton
        tons words word bar megabits million billion quarter dozen couple moment moments bunch
        amount side sides kind kinds end top bottom middle front row size lady gentleman reason
        reasons person days weeks years nights thing left right upper lower full away opens open
        things ones ways parts pieces
        cent cents numbers thousands hundreds millions billions century centuries decade decades""",
    "both": "and",
    "no_noun": r"(?:[a-z]{3}ly|[a-z]{3}iest|hardest|longer|larger|smaller|higher|lower)$",
    "introduction": "Introduction",
}
