/** Given names that many people bear, in the form of `nameKey`: with one of them in front, two capitals are a person. */
export const givenNames: ReadonlySet<string> = new Set(
  `aaron abby abdul abel abigail abraham ada adam addy adele adi adrian adriana adrien agata agnes agnieszka ahmad ahmed aida
  aidan aisha akira alan alana alastair albert alberto alejandra alejandro aleksandar aleksandr aleksandra aleksei alessandra
  alessandro alessia alex alexa alexander alexandra alexandre alexei alexey alexis alfred alfredo ali alice alicia alina
  alisa alison alissa allan allen allison alma alvaro alyssa amal amanda amar amber amelia amelie amina amir amit amrit amy
  ana anais anand anastasia anatoly anders andre andrea andreas andree andrei andres andrew andrey andrzej andy angel angela
  angelica angelo angie anh anika anil anita anja anjali anke ankit ann anna annabel annalisa anne anneke anneleen annelies annemarie
  annette annie anouk ansgar anthony antje antoine anton antonia antonio anuj anup archana ariel arjen arjun armin arnaud
  arne arno arnold aron arthur artur arturo arun arvid aseem ash asha ashley ashok asim astrid audrey august aurelie
  aurelien austin ava avi axel ayesha aziz barbara barry bart bas bastian beata beatrice beatriz becky bella ben benedict
  benedikt benjamin bennett benny benoit bernard bernd bernhard bert bertrand beth bethany betty bettina bianca bilal bill
  billy birgit bjarne bjoern bjorn blake bob bobby bodil bogdan boris boyan brad bradley bram brandon bree brenda brendan
  brent brett brian brianna bridget brigitte brittany bruce bruno bryan bryce burr caitlin caleb calvin camila camille
  candice cara carina carl carla carlo carlos carmen carol carolina caroline carolyn carrie carsten casey caspar cassandra
  cassie catalina catarina caterina catherine cathy cecile cecilia cedric celine cesar chad chandra chantal charity charles
  charlie charlotte chase chen chiara chirag chloe chris christa christel christian christiane christina christine christof
  christoph christophe christopher cindy claire clara clare clark claudia claudio clemens clement clint cody colette colin
  colleen connie conor constantin cora corey corinna corinne cornelia cory courtney craig cristian cristina curtis cynthia
  cyril cyrille daan dagmar daisy damian damien damon dan dana dani daniel daniela daniele daniella danielle danny daria
  dario dariusz darren dave david davide dawid dawn dean debbie deborah debra deepa deepak delphine denis denise dennis denys
  derek diana diane didier diego dieter dietmar dimitri dimitris dinesh dirk dmitri dmitriy dmitry dominic dominick dominik
  dominique don donald donna doris dorothea dorothy doug douglas dries duncan dustin dwayne dylan eamon ed eddie edgar
  edith eduardo edward edwin eileen eirik ekaterina elaine eleanor elena eli elias elif elisa elisabeth elise elizabeth ella
  ellen ellie elliot elliott elodie els elsa elvira emanuel emil emile emilia emilie emilio emily emma emmanuel emre enrico
  enrique eoin erez eric erica erich erik erika erin ernest ernesto erwin esteban estelle esther ethan etienne eugene eugenia
  eva evan eve evelien evelyn evgeny evi ewa fabian fabien fabio fabrice faisal farah farid fatima federica federico felicia
  felipe felix femke fernanda fernando filip filipe fiona flavio fleur florence florent florian floris frances francesca
  francesco francis francisco franck francois francoise frank franz fred freddy frederic frederick frederik fredrik freek
  friedrich fritz gabriel gabriela gabriele gabriella gail galina gareth garrett gary gaurav gavin gayle geert gemma gene
  genevieve geoff geoffrey george georg georgia georgina gerald gerard gerben gerd gerhard gerrit gert gianluca gideon gijs
  gil gilbert gilles gina giorgio giovanna giovanni gisela giulia giuseppe glen glenn gonzalo gordon grace graeme graham greg
  gregor gregory greta gretchen guido guilherme guillaume guillermo gunnar gunter gustavo guus guy gwen gwendolyn hadi hadley
  hakan hamid hana hank hanna hannah hannes hans harald hari harold harriet harry harsh harvey hassan hayden hazel heather
  hector heidi heiko heinrich heinz helen helena helene helga hendrik henk henri henrik henrique henry herbert herman hilary
  hilde hiro hiroshi holger holly howard hubert hugh hugo huseyin ian ibrahim ida ignacio igor ilias ilja ilona ilse ilya
  imad iman imani imran ina indra ines inga inge ingo ingrid ioana ira irene irina iris isaac isabel isabella isabelle
  ishaan ismael ivan ivana ivo jaap jack jackie jackson jacob jacqueline jacques jada jade jaime jake jakob jakub james jamie
  jan jana jane janet janice janina janine janis jarek jaroslav jared jasmin jasmine jason jasper javier jay jayne jean
  jeanette jeanne jeff jeffrey jelena jelle jelmer jen jenna jennifer jenny jens jeremy jeroen jerome jerry jesper jess
  jesse jessica jessie jesus jill jim jimmy jitendra jo joachim joan joana joanna joanne joao jochen jody joe joel joeri
  joerg johan johann johanna johannes john johnny jolanda jolene jon jonah jonas jonathan jordan jordi jorge joris jorn jose
  josef joseph josephine josh joshua josie joy joyce joze juan juanita judith judy juergen jules julia julian juliana julie
  julien juliette julio julius jun june jurgen justin justine justyna kacper kai kaitlyn kamil kamila karel karen karim karin
  karina karl karla karolina karsten karthik kasia kaspar kate katerina katharina katherine kathleen kathrin kathryn kathy
  katia katie katja katrien katrin katrina katy kay kayla keith kelly kelsey ken kendra kenneth kenny kent kerry kerstin
  kevin kevlin khaled kim kimberly kiran kirk kirsten kirsty klaas klaus koen konrad konstantin kris krista kristen kristian
  kristin kristina kristine kristof krystian krzysztof kumar kurt kyle lara larissa larry lars latoya laura laure laurel lauren
  laurence laurens laurent laurie lea leah leandro lee leen leif leigh leila lena lennart leo leon leona leonard leonardo
  leonie leonor leopold leroy leslie leticia lewis liam lidia lieven lili lilian liliana lillian lily lin lina linda lindsay
  lindsey linus lionel lisa lise liv liz lloyd lode loic lois lorena lorenzo loretta lori lorna lorraine lotte lou louis
  louisa louise luc luca lucas lucia lucie lucy luis luisa luise lukas lukasz luke luna luuk luz lydia lynn maaike maarten
  maciej mackenzie madeleine madison magda magdalena maggie magnus mahesh maia maike maja malcolm malte mandy manfred manish
  manoj manon manuel manuela mara marc marcel marcela marcello marcin marco marcos marcus marek margaret margarita margot
  margriet maria mariam marian mariana marianne marie marieke mariella marijn marilyn marina mario marion marisa marissa
  marit marius mariusz marjan marjolein mark marko markus marlene marleen marlies marlon marta marten martha martijn martin
  martina martine marty marvin mary mateo mateusz mathew mathias mathieu mathilde matias matt matteo matthew matthias
  matthieu matthijs matti maud maureen maurice mauricio mauro max maxim maxime maximilian maya megan mehdi mehmet mei meike
  mel melanie melinda melissa mercedes meredith merel mia micah michael michaela michal michel michela michele michelle
  michiel miguel mihai mikael mike mikhail milan milena miles milos mina mira miranda miriam miro miroslav mirjam mischa
  mitchell moe mohamed mohammad mohammed mohit molly mona monica monika monique morgan moritz morten muhammad mustafa myriam
  nadia nadine naima nakul nancy naomi natalia natalie nataliya natasha nate nathalie nathan nathaniel neal ned neha neil
  nele nelly nelson nenad nestor niamh nicholas nick nicky nico nicola nicolas nicole niels nigel nikhil niki nikita nikki
  niklas niko nikola nikolai nikolaj nikolaus nikolay nils nina nino niranjan nisha nitin noah noel noemi noor nora norbert
  noreen norma norman nuno octavio ola olaf ole oleg oleh oleksandr oleksii olga oliver olivia olivier omar oren orla oscar
  oskar oswald otto owen pablo paige pamela paola paolo pascal pascale pat patrice patricia patricio patrick patrik patrizia
  patryk paul paula paulina pauline paulo pavel pawel pedro peggy penelope penny per pete peter petr petra phil philip philipp
  philippa philippe phillip phoebe pia pier pierre piet pieter pilar pim piotr polly pooja prakash pramod pranav prasad
  pratik preeti princiya priscilla priya priyanka przemyslaw quentin quinn rachael rachel radek radoslaw radu rafael rafal
  raghav rahul rainer raj raja rajesh rajiv ralf ralph ram raman ramesh ramon ramona randall randy raoul raphael raquel rashid
  raul ravi ray raymond rebecca reggie regina reinhard reinier rema remco remi remy rene renata renate renaud renee reto
  rhea rhys ricardo riccardo rich richard rick ricky rik rita rob robbert robbie robby robert roberta roberto robin rocio rod
  roderick rodrigo roel roger rohan rohit roland rolf roman romain romy ron ronald ronan ronja ronnie rory rosa rosalie
  rosalind rose rosemary rossen rowan roxana roy ruben rudi rudolf rudy rui rupert russ russell ruth ryan saad sabina sabine
  sabrina sacha sachin sadie safia said sajid salim sally salma salome salvador salvatore sam samantha sameer samir sammy
  samuel sander sandeep sandi sandra sandrina sandrine sandro sandy sanjay sanne santiago santosh sara sarah sascha saskia
  saul scott sean sebastian sebastiano sebastien selena selim selma serena serge sergei sergey sergi sergio seth shane
  shannon sharon shaun shawn sheila shelby shelley sherry shirley shiva shreya shyam sid siddharth sidney siegfried sienna
  sigrid silke silvia silvio sima simon simona simone sina sindre siobhan sjoerd sofia sofie solange solomon sonia sonja
  sophia sophie soren spencer sri srinivas stacey stacy stan stanislav steef stef stefan stefania stefanie stefano steffen
  stella stephan stephane stephanie stephen steve steven stewart stijn stine stu stuart sue suki sunil suraj suresh susan
  susana susanna susanne suz suzanne suzy sven svenja svetlana sybil sydney sylvain sylvia sylvie sylwia tamar tamara tammy
  tania tanja tanya tara tariq tarek tatiana tatjana ted teresa terri terrence terry tess tessa thea theo theodor theresa
  therese thibault thierry thijs thilo thomas thorsten tiago tiffany tijl tilo tim timo timothy tina tine tobi tobias tobin
  toby todd tom tomas tomasz tommaso tommy toni tony tracey tracy travis trevor trisha tristan troy tuomas tycho tyler ulf
  uli ulrich ulrike una urs ursula ute uwe vaclav vadim vaibhav valentin valentina valeria valerie vanessa vasco vaughn
  venkat vera verena veronica veronika vicki vicky victor victoria vijay vikas vikram viktor viktoria vinay vincent vincenzo
  viola violet virginia virginie vishal vitor vittorio vivek vivian viviane vlad vladimir volker wade walt walter wanda
  warren wayne wei wendy werner wes wesley wessel whitney wiebke wilfried wilhelm will willem william wim winnie winston
  wojciech wolfgang wouter xavier yael yan yana yang yann yannick yara yasmin yasmine yehuda yi ying yolanda yoshi youri yuki
  yulia yuri yusuf yves yvette yvonne zach zachary zahra zara zeynep zoe zoltan zsolt zuzana`.split(/\s+/),
);
