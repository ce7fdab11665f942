<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en_GB">
<context>
    <name>simgame</name>
    <message>
        <source>
&lt;m&gt;Next: {names}&lt;/m&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  &lt;m&gt;was {last}&lt;/m&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (run and compare only: no table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({over})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> - at </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &lt;m&gt;Then, at plans up: {step}.&lt;/m&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &lt;m&gt;{help}&lt;/m&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &lt;m&gt;{label}.&lt;/m&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Choose: {ways}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It waits a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It was met by November.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It was missed by November.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> No consultation may start this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> She cut her hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The application is refused: {missed} not met.{said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The contract was {value_gbp_m}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> by {settled}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> in </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of {people:,} in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> style="page-break-before: always"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {gbp_m} moved to its teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {value} in A&amp;E.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {value} the practice had no appointment for her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% a year behind the market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% a year, real, a person over 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% above what rolls on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% in four hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% in two years, by head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% occupied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of beds a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of beds and sessions per 1 % of income of backlog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of beds in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of community and mental health contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of community work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of contract value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of cost a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of council tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of emergency admissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of emergency value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of fixed cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of its money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of leavers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of net assets a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of outpatient visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of planned operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of preventable admissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the allocation a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the footprint's money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the giving part a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the outside share a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the place’s money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the service's patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the social care budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the start’s GPs a head a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the start’s posts a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the transformation fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of those needed, by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of trusts’ income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of turnover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of type 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of value a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of visits, by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% per point of breaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% per point over 90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% per step of the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% unmet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(.*?) \(at (.*)\)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* Not played: both worlds run on to the tenth year under the last settings. The books of all runs add up to within {hole}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* not played: the last settings go on to the tenth year. {pairs} pairs of runs, medians.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, &lt;b&gt;not met&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and stayed on after she was fit to leave: no care was free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and went beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and went home well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, each out of its own balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, less than the 10 asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, more than its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, never below {floor} of the national one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, number {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, or {off:g} for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, out of the common reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, £{over:.1f}m left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, £{over:.1f}m too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>,.3f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. One coin was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.0f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is the floor: {label} {better} {value} lifts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 100, on published scales; never one sum alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 100, year by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 100. Hollow: {now}. Solid: {late}, not played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, 1 or 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, 1 or 2 coins?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: 60 in 100, as in autumn 2007, before the standard; 50: 85, the milestone for March 2008; 100: 94, England’s best year (2012/13).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: a third of the need met by nobody; 50: one in five or six; 100: one in twenty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: fewer than half would say it went well; 100: more than four in five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: nobody believes anybody; 100: a word is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: none; 50: where the best areas stood after three years; 100: twice that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: one in eight referrals turned back or never made; 100: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: one in five believes in it; 100: nearly everybody does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: one in four consultations wanted is not there; 50: one in ten; 100: all are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: one in four waits longer; 50: 88 in 100, as England’s large departments in 2015/16; 100: the standard, 95 in 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: one in four who need care is in care, as in 2007 (Adult Psychiatric Morbidity Survey); 50: 39 in 100, as in 2014; 100: seven in ten, nearly as for a physical illness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: one post in six is empty; 50: England; 100: no more than people changing jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: practices begin to hand back their contracts; 50: where England’s stood in 2015/16; 100: the work fits the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: six in a hundred pounds; 50: four; 100: two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: the worst areas of England; 50: about England; 100: the best countries near by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: the worst-off English areas; 50: about England; 100: the best-off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: the worst-off place loses six tenths more health than the best-off; 100: no gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  The place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 April {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 and 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 or 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 6, twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, 2 or 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 % behind lifts leaving by a third.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 % lower fees close 4 % of beds a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 % more beds for the people served fill with 3 % more preventable admissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 emergency arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 people going home with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100: 85 in 100 beds, which leaves room for a bad day; 50: 92, where waits grow; 0: full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100: none; 0: three fifths of everybody's attention goes on the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>11 % of a commissioner’s £1,390 a head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 months; new GPs after 36</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 to 36 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 months to 4 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 weeks and experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 weeks that nobody minds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1990: a market without a net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  The rules of the money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 to 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2% more beds stay open with staff all year. Nobody may cut or refuse them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2007: tariff, choice, weak purchasers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  The seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3% of planned operations go to another provider this year. Waits shorten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31 March 2013, England; by place with its need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4  Way of playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 in 10 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50: 35 in 100, in 2016 (GP Patient Survey; 42 in 2012); 100 and 0: twenty more or fewer, the step that goes with 6 % fewer avoidable stays (Barker and others, 2017).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50: about England; 100: half as many again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50: about England; 100: the lowest areas; 0: the highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50: about today's; ten points either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50: about today’s; 100: what GPs ask for (eleven pounds where they count 8.4 today, as much more by this count); 0: five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50: balance; 100: one and a half over, the surplus of one in a hundred that is asked for and the half that may not be committed; 0: three under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50: five in a hundred pounds of income, England’s trusts at the peak of 2015/16 (£3.7bn of £76bn); 0: twice that; 100: under half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50: five in a hundred under without support and one-offs, England’s trusts in 2015/16 (about £3.7bn of £76bn); 0: twelve; 100: two over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50: one and a half in a hundred under, England’s NHS in 2015/16 (£1.85bn); 0: nine, as in the part of Devon that was put in the success regime; 100: a small surplus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50: one in a hundred over budget, as England’s councils in 2015/16 (£168m); 0: six, more than reserves bear; 100: a small surplus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50: the middle of English trusts' staff surveys; 0 and 100: beyond the worst and best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50: three in a hundred under without support, as England’s NHS in 2015/16 (trusts’ £3.7bn); 0: nine, as in the part of Devon that was put in the success regime; 100: a small surplus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50: three in a hundred under, England’s trusts in 2015/16 (£2.45bn of £76bn), when 56 acute trusts were over five under; 0: ten, the largest of that year (Barts); 100: three over, the surplus that earned Monitor’s best rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 % of a commissioner’s £1,390 a head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 to 9 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 in 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 in 10 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8-in-10 range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 to 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 to 15 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95% of people should be seen, and admitted or sent home, within four hours of coming to A&amp;E. England last met it in 2013/14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9–10 % of posts were vacant when the 2012 reforms went live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; one more each year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the contract was £{value_gbp_m:,.1f}m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; what the trust gains stands left of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {change} on last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {gbp} was expected at the winter call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;A year&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;All are in.&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Amendments.&lt;/b&gt; Any member may move one, naming who pays: “£2m from hospital to outside hospital”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Bids.&lt;/b&gt; Every seat at once: one figure, one line, for one pot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Briefing.&lt;/b&gt; The settlement in a sentence, and event cards turned one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Commissioner&lt;/b&gt; and &lt;b&gt;trust&lt;/b&gt;, if emergency stays run 3% over plan{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Computer players&lt;/b&gt;
&lt;m&gt;{words}&lt;/m&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Contract with {other}:&lt;/b&gt; {terms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Decide.&lt;/b&gt; Each seat sets its levers within its purse. Then plans up: do they fit together? One step each, and they lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;GPs are short of {share} of appointments,&lt;/b&gt; {more} than in {month}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Heard first.&lt;/b&gt; Each event card names the seat that sees it a phase or a year before the table. One click turns it up for all; keeping it is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Hold&lt;/b&gt;: the transformation money stays with the lead this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;K&lt;/b&gt; keeps, &lt;b&gt;A&lt;/b&gt; abolishes; a reason if you like; &lt;b&gt;Enter&lt;/b&gt; lays the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Letters.&lt;/b&gt; Each seat reads one line aloud: the old post, the new one, levers gone and gained, its power before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Luck: game {luck}&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Mandate.&lt;/b&gt; The board behind you sets a limit each year for what you sign or vote for, as a change on last year; a contract counts by what its terms come to. You may go beyond it; then you have no power next year (the lead: no right over the plans either, and no key).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Marshal&lt;/b&gt;: the lead sets one lever of the commissioner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Negotiate, or Budget.&lt;/b&gt; Contracts between buyer and hospital, or one budget that all share out. Anybody may promise anybody anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Next vote after year {next_vote_year}.&lt;/b&gt; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;No deal.&lt;/b&gt; When the time is out and nobody put a card, last year’s terms roll on at new prices. Else an arbitrator takes the last card of one party, whole: the one nearer the likely cost. Both pay for the case, and trust between them falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Now {names}:&lt;/b&gt; 0, 1 or 2 fingers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Objective.&lt;/b&gt; You are dealt {dealt} and keep one, telling nobody. Its level is set for the place before year 1, by what the figure would come to if everybody carried on, kept and abolished alike; it stands to the end and is the same whoever keeps what. It goes with you through the switch, and is in nobody’s marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;One control total&lt;/b&gt;: all balances are judged together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;One purse.&lt;/b&gt; Contract lines go. Sealed things open: mandates, and what was heard first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;One right&lt;/b&gt;
&lt;m&gt;costs trust&lt;/m&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Proposal.&lt;/b&gt; The chief executive says what each pot gets on top of last year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Report.&lt;/b&gt; The headline, a word from each seat, why it happened, promises, scorecards, power, the books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;The commissioner’s last act.&lt;/b&gt; Freed management money goes to practices, to population health or to savings. It comes free as posts end, and hardly any of it before the third year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;The last contracts close.&lt;/b&gt; Who owed whom is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;The lens opens: this choice pulled furthest apart.&lt;/b&gt; {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;The split abolished.&lt;/b&gt; One organisation, one budget, no contracts. Some cost of bargaining goes; so do some reasons to be quick. Change itself costs money and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;The split kept.&lt;/b&gt; Commissioners hold the money and buy care; hospitals are paid by contract, and each answers for its own balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;The year.&lt;/b&gt; Twelve months on the board. In November, the winter call: 0, 1 or 2 coins from every seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;There is no other vote in this game.&lt;/b&gt; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Vote.&lt;/b&gt; Cards are turned over together. All but one must agree, unless the place says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;What only you know&lt;/b&gt; about your own organisation. At an open table it is shown to all, as a range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Who becomes chief executive?&lt;/b&gt; &lt;m&gt;A computer player holds that seat, and takes over yours.&lt;/m&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{ballots} ballots&lt;/b&gt; at most. Then last year’s shares stand in cash, growth stays in the reserve, and public confidence falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{count} are fit to leave,&lt;/b&gt; {change} {more}, and still in a bed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{count} are on the waiting list,&lt;/b&gt; {change} {more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{count} come to A&amp;E,&lt;/b&gt; {by} on {month}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{count} emergency stays begin,&lt;/b&gt; {by} on {month}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{count} wait on a trolley,&lt;/b&gt; {by} on {month}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{label}.&lt;/b&gt; {help}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{label}&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{levels} levers&lt;/b&gt;
&lt;m&gt;{level_words}{more}&lt;/m&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{money} is spent,&lt;/b&gt; {by} on {month}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{moved} of {faces} have moved&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{names}&lt;/b&gt; owed &lt;b&gt;{names2}&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{name}.&lt;/b&gt; {what} &lt;m&gt;{note}&lt;/m&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{purse}&lt;/b&gt; in 2017/18, before deals: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{seat}:&lt;/b&gt; &lt;m&gt;{reason}&lt;/m&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{short}&lt;/b&gt; has heard: {title}, {when}. &lt;m&gt;{story}&lt;/m&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{terms}&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{title}.&lt;/b&gt; {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{title}.&lt;/b&gt; {story}{told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{title}.&lt;/b&gt; “{reason}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{title}.&lt;/b&gt;{chosen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{title}&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{title}&lt;/b&gt;  &lt;m&gt;{dealt}&lt;/m&gt;  {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{title}&lt;/b&gt;  &lt;m&gt;{name}&lt;/m&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{title}&lt;/b&gt;  &lt;m&gt;{value}&lt;/m&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{title}&lt;/b&gt;  &lt;m&gt;{when}&lt;/m&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{title}&lt;/b&gt;  &lt;m&gt;{words}&lt;/m&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{title}&lt;/b&gt; {body}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{upheaval}&lt;/b&gt; {ends} The change itself costs {transition_gbp_m}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{voted} of {voters} cards are in.&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{voted} of {voters} in.&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{who}&lt;/b&gt;  &lt;m&gt;{line}&lt;/m&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{who}&lt;/b&gt; {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{years} {words}, from 2017/18&lt;/b&gt;
&lt;m&gt;{minutes:.0f} minutes a year; the first takes {minutes2:.0f}&lt;/m&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;£{left:.1f}m too much&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;£{left:.1f}m too much&lt;/b&gt; &lt;m&gt;for £{total:.1f}m&lt;/m&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;£{left:.1f}m&lt;/b&gt; &lt;m&gt;left of £{total:.1f}m&lt;/m&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;£{left:.1f}m&lt;/b&gt; left to place &lt;m&gt;of £{total:.1f}m&lt;/m&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;“{words}”&lt;/b&gt; &lt;m&gt;{reason}&lt;/m&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;m&gt;{was} →&lt;/m&gt; &lt;b&gt;{now}&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;m&gt;{year_label}&lt;/m&gt;  {names} {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &lt;b&gt;lever&lt;/b&gt; is one number or choice a year. Each has a cost, a delay, and somebody else whom it touches. The role cards hold them with their units and ranges; here they are by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CCG’s money for the year, by a formula of population, age and need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GP in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bad winter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bed in forty closes until October. The price falls back sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bid lies between {top} and {top2}: put a figure in that range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A big city, three towns and a market district: five commissioners, five acute trusts, one of them a large teaching trust, and six councils, five of which hold social care. Twenty organisations have to agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A big contract collapses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bonus for those who comply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A budget that fails by one vote stands. The key to the reserve is yours as well: one coin may be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A budget that fails two ballots takes this from public confidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A budget that fails two ballots takes this from the trust between organisations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A campaign by two parents has reached Parliament. More people come forward, and ministers send money to meet them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case and engagement, a year of consultation, a decision, two years of building. Then one team, fewer beds, and longer journeys. Back to No before the decision stops it. One service moved with nobody asked (engagement) goes in part, and saves no life.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chart as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A city region of 2.8 million with a devolution agreement: ten commissioners, seven hospital trusts, ten boroughs that already share budgets with the NHS, and a transformation fund six times England’s. Nowhere is there more money for change, and nowhere are there more who must agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coin is one part in {coin_part} of the place’s NHS money. The hospital’s buys beds with staff, the community trust’s visits, the council’s packages, the practices’ evening sessions; the commissioner’s and the lead’s buy whatever is shortest. With the split kept it comes out of your own balance. In one budget it comes out of the common reserve while that lasts, and the chief executive, who keeps the key, may refuse one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coin moves from the purse to the hospital when somebody is admitted; when nobody is, it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coin moves when somebody is admitted. It stays when nobody is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A commissioner that overspent tightens continuing care next year by this share of its debt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A community service by tender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company that lost a children’s services contract has gone to court. It says the scores were wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer player holds this seat; it needs no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contract or a budget that was agreed adds this to the trust between organisations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contract value with limits: work beyond the cap or below the collar is not paid, or not clawed back, in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contracting post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control total is then met: {won} of the fund comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control total is then missed: {lost} of the fund goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A crisis in {month_names}, and by March nobody had seen her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A crisis in {month_names}; she was seen after {months}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cure with a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A daughter kept a diary of nine nights. The paper prints it, and asks who knew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fall in {month_names}: she {how}{end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few places may go first. Four tests stand on the board; a vote at this table is one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fifth of January’s and February’s operations are put off; the same doctors look after the wards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure without a study behind it: what the makers believe, with a range they would bet on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finished game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finished game: five years that computer players played. Look round; nothing here is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firm known for parcels has won all physiotherapy here for seven years. Nobody at the meeting knew that it bid for such things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first and a follow-up attendance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A five-year deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fixed national price for each piece of hospital work. More patients bring more income; keeping people out of hospital loses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fixed sum for the year, whatever work comes. The provider carries the risk of more patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A general election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A girl in a crisis whom services have not reached goes to A&amp;E with this chance each month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A girl of sixteen has spent nine nights on a ward for grown men. The nearest bed for her is three hundred miles away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hundredth of the day’s appointments goes into the nights for a year. GPs are tired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A law behind the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lever at least, or at most, so much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lever is set at a figure or more, or at it or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line with it, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line with the bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line with the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long peninsula of half a million people, a quarter of them over 64: one commissioner, one hospital trust an hour from either end, one council and a very small one. Few have to agree; nobody can go anywhere else but over the Tamar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mild winter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minister has named this place as one that shows the way, with money for a year and a camera. In two years she will ask for the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month without rain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new chief executive under special measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new drug cures a liver disease in twelve weeks. The regulator says it must be paid for; it costs as much as a car.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new lever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new lever for next year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the report, a tab of the debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person becomes chief executive: choose a seat that a person holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place whose readiness is under this is not let go to one budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place with more need than its ages explain has more deaths by this power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan of x % of cost yields a·(1 − exp(−x/a)) for good; the rest returns in April.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pot up or down by one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A power is played once a year, aloud, and everybody sees it. A threat is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A power that takes something from another seat takes this from the trust between organisations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice hands back its contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice winter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice winter that is not counted; the game waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A precept for care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prediction says how far: put a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private partner's systems on coding, data and invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private surgical centre closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise from one seat to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise goes to somebody else: choose another seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise in your own words needs the words: say it in a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise to back names a vote: choose which way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise to do names a lever, at least or at most, and a figure: fill in all three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise to pay needs an amount above £0.0m: put the figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A public body that runs hospitals or community services, with its own board, income and balance. (Trust between organisations is another thing.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A published standard that is met adds this to public confidence from December to March, one that is missed takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter more of the fund. Repairs wait, posts stay empty, and people notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question in the House</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet spring: no card is turned this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason in a line, and what you expect: who has finished may say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rise of 0.2 cuts them by 6.2 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safe limit keeps so many more beds open with staff all year, paid by the division.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seat can be switched on or off between two years only: wait for the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seat that has finished says what it expects of two figures: up or down, and how far. If it likes it gives its reason in a line. The report reads both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person joins the {first}, then the {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service is changed, and people say that nobody asked them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share for general practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A snap election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step moves one lever up or down: choose the lever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table may be set so that mental health and general practice lose none of theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tablet that cost three pounds now costs sixty-seven. It is the same tablet, in the same box, from another company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target for the council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A third of December’s and January’s operations are put off. The wards are calmer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thousand new front doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A threat is for somebody else: choose another seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trust in special measures gets so much of its new posts and of its building schemes approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trust short of cash borrows up to this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vote on the one budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vote: for or against a budget, or to keep or to abolish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vote: on the shares, or on the rules of the money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ward closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A winter coin that is refused takes this from the trust between organisations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year as forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year in five steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year of lawyers and bids; the teams do not know who will employ them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year of lawyers and hearings; the teams do not know who will employ them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year to abolish from goes with “abolish” only: leave it out, or choose abolish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {growth} rise, and prices and people take {prices}: {find}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E at North Middlesex and night closure at Grantham, summer 2016. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E attendances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E attendances, ages 0–14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E attendances, ages 15–64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E attendances, ages 65–74</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E attendances, ages 75–84</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E attendances, ages 85+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E beyond demography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E four-hour standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E in a month in which nobody has seen her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E season, Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E season, Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E season, Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E season, Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E season, Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E season, Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E season, Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E season, Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E season, May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E season, Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E season, Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E season, Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E visits of short appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E within 4 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E within 4 hours at {level} or more in {years}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E within 4 hours, January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E within 4 hours, month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E within four hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E, all types, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E, all types, %. Shaded: December to February.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;E: fewer people in a crisis wait there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abolish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abolish it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abolished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abolished less kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abolished less kept: {middle}, {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abolished less kept: {middle}, {low} to {high} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abolished: better in {tens} of 10 pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abolished: hardly {word} in {number} of 10 pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abolished: {word} in {number} of 10 pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 12 hours a week at £15.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 3.3 % of income, and all that a trust may invest by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above it practices hand back their contracts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accident and emergency: the hospital’s front door, open all hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable care chief executive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable care systems: six to ten of 44 areas first (NHS England, Next steps on the Five Year Forward View, March 2017).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute delayed days over occupied bed-days in 2013/14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute trust, one year, ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute trust: beds free up now, or fewer people come later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute trust: beds free up. Council: assesses at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute trust: fewer A&amp;E visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute trust: fewer people fit to leave, still in a bed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute trust: fewer stays in a flu winter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute trust: fewer stays, a few more A&amp;E visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute trust: fewer stays, or quicker ways home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute trust: fewer stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute trust: its share pays when the reserve is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute trust: loses the income, keeps the fixed cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute trust: one site’s cost goes. Patients of the smaller site: longer journeys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute trust: people leave sooner and stay away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute trust: somewhere to send people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada &amp; Ben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add them to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added each April to how far pay lies behind, which moves leaving and morale; events that raise pay count against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added once, in the year in which the results are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to disruption each April at a fast pace, taken at a careful one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to disruption in the April in which commissioners become one, or part again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admissions that better care in time could have avoided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advert, interview, notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice is for a seat: it opens at a desk, or when one person plays alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice: what three others would do in this seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advisers know what this seat knows, and no more. None of them knows your aims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advisers, systems and redundancy in the year of the merger; paid as running cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a pause, packages grow back over so many months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the Windmill simulation of 2007: patients choose, every case is paid at one tariff, foundation trusts and independents compete for them, and primary care trusts, new to purchasing, also run community services. The years of growth are ending. Invented places; played on the calendar of the other places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the simulation in East Anglia in 1990: the market has just begun, prices are what the parties agree, budgets are what each authority had before, money only keeps up with prices, and nobody stands behind those who fail. Then the game ended in collapse. Invented places; played on the calendar of the other places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {at} {years} played: the table’s five marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the likely cost of the work, {likely_gbp_m}. The balance is the trust’s whole year, the gap it began with included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ageing out, ages 0–14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ageing out, ages 15–64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ageing out, ages 65–74</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ageing out, ages 75–84</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies name their price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency in trusts' cost at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency staff cost a third more for nine months. Wards stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency staff here cost no more than {level} in {years}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency under special measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed, {numbers} of {numbers2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aldermere County</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aldermere Hospitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aldermere and Easthaven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All 44 footprints of 2017 at once, under one settlement and one Treasury: some can end the split first and others follow. It is run and compared from the command line; nobody plays it at a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All but one must agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All divisions: less room to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All have submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All must agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All organisations together without loans, support, one-off savings and the cost of changing the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All organisations together, support included; marks go by % of the footprint's money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All our scorecards together stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All plans are turned over together: three figures each, against what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All plans together end the year {money_gbp_m} short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All plans together end {short} short: the fund stays with me this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rounds are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All six rounds are used: accept, or speak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All trusts together at least {level} in hand in {years}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All trusts together come within {level} of balance in {years}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types, before the level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {number} {verbs}: {ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {number} {verbs}: {stays}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {rounds} rounds of letters are used: accept what was offered, or speak across the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All: a larger local pool of staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All: fewer rows when something changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All: nurses come out of the same pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All: practices that stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All: staff who are moved about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All: the careful pay for the careless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All: whoever is checked trusts you less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocations follow people beyond England's growth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone, or round a laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also with Ctrl + and Ctrl −; Ctrl 0 for 100%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always in this order: the headline alone for five seconds, a sentence from each seat aloud, why it happened, promises kept and broken, scorecards, power, and the books. The reasons come from running the year again with each cause taken out; luck stands last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambulances sent on: these stays are given elsewhere and paid for at the full price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment: {words}. {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AmendmentTaken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AmendmentView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An MP has asked how many people of this place lay on trolleys last winter. The minister’s office wants a line by four o’clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amendment changes a proposal: wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amendment moves money from one pot to another: choose two different pots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amendment moves more than nothing: put a figure above £0.0m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An appointment when it is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An even part of what there is to share is {even}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event, face down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extra one million pounds here: {you}, {they}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extra £1m here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented footprint for a first game: a young city, an ageing coast and a vale of small towns, one hospital trust with two hospitals, one community trust, one county council.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An objective is kept in the first year: yours goes with you to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old drug at a new price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another figure, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another of its levers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version of the program played this game: from {year} its figures were worked out anew, and differ from those you saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the paper through lawyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any one seat; or all of them, to explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else, in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to become one budget?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments and experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments lost in the year practices merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments that a larger practice gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments that a safe cap takes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments that people needed and did not get. Some of them come to A&amp;E.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments when people need them, practices that stay open, our share of the money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved under special measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April to March on the board, a month at a time: patients, coins, queues and four figures. The year stops at the end of November for the winter call. What you watch is already decided; only luck and what you chose show now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April to November are played and cannot change. Coins buy what each seat does best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April {spring}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arbitration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arbitration is dropped: the board votes instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arbitration on trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a ward bed, at agency prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many more may go in each later year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As those read it who doubt that one budget helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As those read it who hold that one budget helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a computer player &lt;i&gt;What would you take?&lt;/i&gt; It answers with a range and a reason: the system-minded truly, the self-interested padded to its own side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for an inquiry, in the open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for contracts again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask people before things change. It comes out of the fund; confidence grows over a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess and treat people in the day, so that they sleep at home. Felt from July; full by next year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance of plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At an open table mandates, objectives and what is heard first come in envelopes, printed beforehand or read for fifteen seconds while the others look away. All of it opens at the switch or in the debrief; objectives only in the debrief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {level} beds open in January, in {years}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {level} in hand, on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At plans up: hold the transformation fund, marshal the commissioner, or set one control total for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of November each seat shows 0, 1 or 2 fingers: coins for the winter, each out of its own balance or the common reserve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of the tenth year, not played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start’s morale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start’s strain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the year end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the year end a contract is settled for the work that came, as far as its form says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendances a day by month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendances beyond staffing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendances that cuts bring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autumn Statement and Spending Review, November 2015: £10bn more by 2020/21, much of it in the first year. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average each day, by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoidable deaths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoidable deaths per 100,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoidable deaths that falls and smoking services spare at their most, and as many again that other prevention spares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoidable readmissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BCF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to contracts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlog in the base year: about £5bn in England.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance planned at year end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance, likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances changed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot on the amendment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BallotView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barnsley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base mix of need by age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bassetlaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bassetlaw District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bath, Swindon and Wiltshire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be approved as accountable care, and end with the system’s balance no worse than after the first year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed opened at the winter call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed-days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beds England lost every year, for years whose beds a scenario does not give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beds and theatre sessions lost as the maintenance backlog grows beyond that of the first year of play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beds and theatre sessions that breakdowns can take at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beds before 2017</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beds close by whole wards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beds count as short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beds fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beds full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beds full, January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beds in the corridor: two in a hundred more of them. Nurses go home later, and some do not come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beds in use from which crowding harms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beds left empty are filled again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beds opened from November to March only. They need staff who are hard to find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beds planned stays may fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beds that a safe limit adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beds that are enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beds that can be opened in corridors and day units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beds that close with a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beds that hold somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beds under a safe limit stood empty last year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beds, theatres, A&amp;E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before play, and where a place’s teams belong to a trust that nobody here leads; the rest keep people out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the share that lies in general and acute beds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun in each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below it beds close for want of staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below it full beds hardly matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below it the score falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below: {system} Of all plans together, without chance and without events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkshire Healthcare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the card stand last year’s terms and who pays if winter is bad. In one room either party moves a term, and both press &lt;i&gt;Shake&lt;/i&gt;. Apart, it goes in writing: offers and counters, at most {rounds} rounds, seen by the two and the STP lead; an offer can be taken back, and one that nobody takes lapses when the talks end. A value lies within {widest} of the one that rolls on, and ends where the commissioner’s money does: what it promised to pay, or signed elsewhere, it cannot sign again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best in a seat that is not your own job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better access and preventable admissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better care fund for social care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better care fund top-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better recording where cases are paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between levers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between these two so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bid by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bid first: the cards turn when all are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BidView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bids for {pot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bids lie face down until all are in; then {lead}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birmingham and Solihull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Births</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blame at the hospital door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks for community and mental health roll on at new prices, raised by this, in either regime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards behind you: {number}, of whom {likely:.1f} are likely to refuse (1 may).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards that refuse what their seat agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonus of the fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BookRow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BooksView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both contracts were agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have shaken: the contract is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both worlds are run with the same flu, the same events and the same people who move or stay; only the rules of the money differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both worlds, figure by figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounds what readiness multiplies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounds what the books call agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bracknell Forest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bracknell and Ascot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaches when more come than staff can see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridgewater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BriefingDone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BriefingPage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BriefingView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the 2008/09 baseline, given over today's value, to the base year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bristol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buckinghamshire, Oxfordshire and Berkshire West</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget adds up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BudgetPage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BudgetView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the surgery now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy antivirals for care homes and staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy care by contract and tariff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy more home care. Packages start within weeks and end when the money does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy more talking therapy and crisis care. Takes nine months to a year to hire for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy new community services, so that people are looked after at home. Teams take a year to hire and a further one to work well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buying and selling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the engine, one step on this lever: others as last year, this year’s deals, no luck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCG purse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCGs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CQUIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabinet Office, General election guidance for civil servants, April 2017: no consultation is launched before a vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling Full is dropped: it is a power of the split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cambridgeshire and Peterborough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in {came}, spent {spent}, balances changed by {change}; that adds up to within {hole}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap and collar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap on a private partner's profit, as signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capita, Centene and other firms as partners of accountable care, reported 2017; profit caps as in Valencia’s Alzira model (7.5 %). Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital for a full plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital moved to revenue at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital to be moved to revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card of the deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card {number}, face down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CardHeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CardPicked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care at home instead of in a care home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care at home, if all agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care homes near failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care outside hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care outside hospital that the NHS pays whole, because the main need is of health. Its cost rises each year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care packages that end in a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care put out to tender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care that is planned: clinics and operations with a date. It gives way first in winter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care that people can reach, health, and not a pound overspent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care-home beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care-home beds follow fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care-home beds in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care-home fee uplift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care-home place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care-home places that councils pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care-home provider collapses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care-home residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carer of 46</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on with operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on with {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on, or a new game if there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash a trust needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash of trusts at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casting vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cautious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central reserves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance that a board says no to one budget though its seat said yes, where nobody trusts anybody; none where trust is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance that a challenge undoes one budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance that a loser goes to court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change costs first and gains later. Both worlds run on to {years} with the last settings; nothing after {years2} was played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change on last year, % of last year’s money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chase the bonus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheaper, at £1.50 a head. Visits are missed while it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked when the cards are turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked when the cards are turned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked when the plans lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked when the plans lock; trust between you grows, or falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheshire and Merseyside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chief executive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ChiefChosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice and hospital deaths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose 1 or 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose on a winter card, once the coins are turned; after half a minute silence takes the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the place, the rules of the money, who sits in which seat, and how you play. Seats without a person go to computer players. The number for luck makes a game repeatable: the same number and the same choices give the same years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different pots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose within a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic pathway bought elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical commissioning group: from 2013 the local body, led by GPs, that held most NHS money of a place and bought hospital, community and mental health care with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical pay in a trust’s income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical pay in the cost of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical posts with nobody in them: {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical staff who join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical staff who leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close down and rebuild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close one A&amp;E at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the seam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, or one level back; no draft is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed for good in the year it opens, one ward at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed posts save from the second year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing a list is dropped: it is a power of the split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing beds makes a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing more than this in a year makes no greater row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closures beyond which the row grows no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coast General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding, data and invoices in contracting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohesive: one hospital trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CoinRefused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coins of the next seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coins of the winter call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coins that a missed standard takes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CoinsTurned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissioner and trust write these letters, and the STP lead reads them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissioner and {other} speak about this one: you hold another seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissioner, three years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissioner: fewer stays to pay for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissioner: one board instead of several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissioner: pays for each operation on tariff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissioners pay £1 a head for beds elsewhere. One community nurse in fifty is on the motorway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissioners' balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissioners' running cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissioning for quality and innovation: about 2.5% of a contract, paid for meeting agreed aims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commons inquiry and debates on accountable care, winter 2017/18. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community &amp; MH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community and mental health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community and mental health trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community and mental health, {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community care counts as short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community contacts, ages 0–14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community contacts, ages 15–64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community contacts, ages 65–74</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community contacts, ages 75–84</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community contacts, ages 85+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community need beyond demography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community need met at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community posts follow income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community trust: competes for the same nurses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community trust: competes for the same people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community trust: new work. A&amp;E: fewer people in a crisis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community trust: new work. Acute trust: a few stays fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competition and Markets Authority: fines for the price of phenytoin, December 2016. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comprehensive Spending Review, October 2010: growth of 0.1 % a year after seven years of 6 %. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer players are still looking at the plans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer players are still voting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer players hold every seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer players hold every seat: they choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer players promise by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer, {character}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence falls when fewer are seen in four hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence falls when the list is longer than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence lost at once when the split ends; less with a law behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence moved by a published standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence returns. What was planned waits, and teams lose heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence that a change costs when nobody was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consolidate one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultations a day by month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultations beyond demography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultations in general practice, ages 0–14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultations in general practice, ages 15–64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultations in general practice, ages 65–74</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultations in general practice, ages 75–84</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultations in general practice, ages 85+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultations of a practice per GP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultations of other staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultations that GPs give themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultations unmet in the base year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts for one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts given over contacts wanted in the base year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts not given while a list is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contestability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contingency keeps the peace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continued from the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuing care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuing care expected to grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuing care refused at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuing care refused when in debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuing care, volume and price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuity and experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuity and frailty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuity and preventable admissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuity at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuity builds up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuity costs output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuity gained by keeping the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuity lost as people take any appointment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuity lost in larger practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract lines go. One purse appears: {purse} for everybody here, {head} a head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract, year {year_index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ContractView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracting in running cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts need people who write, watch and settle them: {posts} posts, {freed} a year. The money comes out of care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control total at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control total: stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cornwall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cornwall Partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost above staff in post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost is calibrated so that trusts end 2013/14 here before one-off help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a care-home bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a community mental health contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a community nurse’s visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a tender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of activity, first guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of an escalation bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of backlog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of buying and selling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of heavy assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of merging commissioners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of one appointment more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of one more operation, staff at extra rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the procurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of turning one stay into a visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost saved by one case less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs 80p a head in law. Everybody reads about it, and it may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs commissioners £1 a head in law and bids. The teams stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs commissioners £1 a head this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs commissioners £1 a head. Fewer fall ill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs commissioners £1.50 a head this year. Fewer practices shut early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs commissioners £1.50 a head this year. The doors stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs community trusts 40p a head; their other work waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs community trusts £1.20 a head this year. Nearly as many join as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs community trusts £1.50 a head this year. Families can visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs councils £1 a head this year, before the developer pays it back in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs hospitals 20p a head. It goes on for longer, and nurses read it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs hospitals 80p a head. Two hard years of headlines; then staff say what is wrong, and stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs hospitals £1.20 a head this year in midwives on overtime. Some leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs hospitals £1.20 a head. Most operations run; staff who struck remember it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs hospitals £2 a head until next spring. The doors stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs hospitals £4 a head this year, much of it agency. Morale holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs the council £1 a head. Most doors open again within a fortnight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs the council £2 a head this year. Nobody loses a visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs the council £3 a head this year. The beds stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs the one budget £1 a head in law and systems. The teams stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs £1.20 a head. What was to start waits a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs £3 a head this year. Everybody learns that somebody else pays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs £3 a head this year. Teams move for the second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council reserves used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council tax over social care budgets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council: more packages. Acute trust: fewer people fit to leave, still in a bed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council: people come home sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Councils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Councils buy packages. More people leave hospital when they are fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Councils' balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Councils, {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the votes, then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coventry and Warwickshire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis teams and A&amp;E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crowded: five of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crowding and deaths in hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crowding and experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crowding and morale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crowding and readmissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crowding and the four hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crowding and trolley waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crowding out at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumbria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curtain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CurtainPage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut packages at review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the cap to two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the cost of the same work. One to two in a hundred last; above two staff pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the cost of the same work. One to two in a hundred last; the rest comes back in April, and above two staff and safety pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DTOC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daffodils in January. The corridor in A&amp;E is only a corridor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark rests the eyes in a dim room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day cases and ordinary stays, before the level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day cases as a share of planned admissions under tariff against block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day kept for own patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days fit to leave, in a bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days for each 1,000 people: 50 is about England; 100 the best areas; 0 twice England.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in a hospital bed by people fit to leave; marks go by days per 1,000 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that one delayed stay lasts beyond fitness to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal the first year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals, while the split is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Death rate, ages 0–14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Death rate, ages 15–64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Death rate, ages 65–74</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Death rate, ages 75–84</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Death rate, ages 85+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deaths by age, before need and crowding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deaths follow a place’s need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deaths in hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deaths of crowding on confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deaths of the frail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deaths that a hub avoids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deaths that timely care or prevention could avoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deaths that timely care or prevention could have avoided, and deaths of crowded wards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deaths that timely care or prevention could have avoided: {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deaths that timely care or prevention could have put off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deaths with a long-term condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deaths, trolleys, returns, morale and experience worsen with each point of midnight occupancy above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debrief after {years}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debrief: the same choices and the same luck in two worlds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DebriefOpened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DebriefPage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December 2010, the coldest in a hundred years (Met Office). Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December, January, February. Watch who waits, and for what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide: the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides on {share} of the money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DeckCardView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep savings and morale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deficit that counts for special measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deficits left over cut next year's allocations, up to this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deficits that the centre absorbs before it moves capital or cuts growth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay nobody can spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay of community teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay of discharge-to-assess and crisis teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay of falls and smoking services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay of new GPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay of other prevention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay of same-day care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay of skill mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay of small services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delayed days in the base year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delayed days taken away once teams work as one in practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delayed days that blame adds where budgets are apart and nobody trusts the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delays a discharge team can end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delays that teams outside hospital can end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department of Health, Community pharmacy in 2016/17 and beyond, October 2016. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departure of a place on its own, by kind of care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departure of need common to its places, by kind of care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derbyshire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DeskPage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DeskView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devolved: thirty-one must agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference, 8 in 10 pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences from plan that nobody quarrels about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dignity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge team fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge team for one bed-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge to assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge-to-assess for one bed-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputes over pooled budgets in the Better Care Fund’s first years (NAO, Health and social care integration, 2017). Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disruption for one step of pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disruption in the year commissioners merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dividend on net assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divisions: a reason to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do as it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doncaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doncaster and Bassetlaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doors open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dorset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double running while a site is moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing both worlds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drugs and devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drugs and devices paid at cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drugs cost a tenth more this year. People are cured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durham and Tees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each dot is one of 100 people like them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each figure of the model at its best estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pays a part, after a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each promise between organisations that is broken takes this from the trust between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each promise between organisations that is kept adds this to the trust between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each seat adds a lever a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each seat adds one and keeps it. Without a choice its levers stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each seat has its scorecard; the table has five marks. What helps your seat may hurt the whole: the lens on each lever shows both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each seat has one power in each world that nobody else has. It may be played once a year, face up and said aloud; the engine says first what it would do. Holding it back is free, and so is a threat: the threat is half its use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each seat pays its coins itself while the split is kept: nobody can refuse them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each seat sets one lever, and promises one other seat to keep it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each seat, aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each seat’s number turns its card: agree or against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each share is the purse of the seat that keeps it. No share loses more than {cut} in a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each year your board sets you a limit. You may go beyond it; then you have no power next year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each year's limit is drawn evenly between low and high: a budget that gives a member's pot less of what there is to share goes beyond the mandate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each year's limit is drawn evenly between low and high: a contract above it goes beyond the mandate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each year's limit is drawn evenly between low and high: a contract under it goes beyond the mandate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early discharge comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EarlyView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education in other income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect of choice that stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect of the same money without integration in practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elective admissions off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elective admissions, ages 0–14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elective admissions, ages 15–64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elective admissions, ages 65–74</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elective admissions, ages 75–84</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elective admissions, ages 85+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eleven wards have a red sign on the door. Beds inside are empty, and nobody may be put in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency admissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency admissions under full tariff against block: the reason to admit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency admissions, ages 0–14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency admissions, ages 15–64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency admissions, ages 65–74</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency admissions, ages 75–84</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency admissions, ages 85+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency bed-days in general and acute beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency staffing per post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency stay with nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency stay without a night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency stays above a baseline were paid at 70% of the price (30% at first), so that hospitals, too, should want fewer of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency stays expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency stays in hospital for each 1,000 people, same-day stays among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency stays of the people who live here, wherever they were: {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency stays per 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency stays that go elsewhere in January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency stays with nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency value of avoidable readmissions beyond this share is not paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency value, 2013/14 to 2016/17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the beds by Christmas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of November. Give 0, 1 or 2 coins for winter; the others give theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of November. On three, everybody shows 0, 1 or 2 fingers: coins for winter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the game here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement cools closures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement on confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement that counts as having asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>England</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>England's deficits come back to a place by its share of heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>England, backcast: what the engine makes of the real drivers, eight in ten, and what was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter turns a card; 1 and 2 choose on the one that lies open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelopes, game {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalation beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening and weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening appointments that people take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening sessions strain practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EventChosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EventOptionView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EventView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every choice has its like in the other world.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every lever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every mark is given at the last year played and again after the years have run on to the {horizon}th, so that nobody gains by eating the future. A score runs in straight lines between three published anchors, and is never relative to other tables:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number of the engine that is not a fact of the place, with its range and where it comes from. The other runs draw over these ranges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pound of {year_label} has a payer and a payee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every seat at once, one figure and one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every seat at once, one figure and one line. Bids lie face down until all are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every seat has one power, played at most once a year, aloud and for all to see; the engine says first what it would do. Holding it back is free, and so is a threat. Yours alone: the limit your board sets you, one of two objectives, what you hear before the others, and what only you know. At an open table each seat looks for fifteen seconds while the others look away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year, both worlds and what was assumed, as one page for any browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody gives evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has written a plan on a slip. One person enters them all in this column; last year’s figures are filled in. The keyboard passes left each year. Plans up hands in all the plans at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody on the list on the last day of a month, whether they are seen later or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody puts this share of its money into one pot, which pays for overspends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody votes before next year. If all tests are met a shadow year follows, and the split ends after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody votes before next year. If the tests are met a shadow year follows, and contracts come back after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody, later: fewer people fall ill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone else, look away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone else, look away. Your money, your levers and your forecast come next. The clock is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be done with keys alone. Tab walks through the controls in reading order; a ring in ink shows where you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept on this laptop as you decide it. From the report you may go back to a year; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence, {key}: a value from {low:g} to {high:g}, not {overrides:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: there is no “{key}”: choose an id of the list of evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected `(.*)`, got `(.*)`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected `(.*?)` (.*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected `array` of length (\d+)(?:, got (\d+))?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected `str` matching regex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience that a minute costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience with nothing wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra deaths in hospital.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra theatre lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 explains the screen in sight, with its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 help, F11 full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F9 again ends this phase for all: drafts stand, and what was not agreed goes the way the rules say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face down, until all are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falls and smoking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster turn to frailty where need for social care is not met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees and posts a tender takes, both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fen District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer GPs leave, as a share of those who would, once every practice has joined up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer hospital deaths once all patients of a service go to one team: volume, and consultants at night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer leavers while a list is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer people are seen; practices and A&amp;E take the load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer people come in from December to February.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer want to be nurses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest emergency bed-days in the base year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest packages in the base year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewness is this over this plus the number that must agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewness where pace was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fight it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure you expect something of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure, and its unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures on the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it from reserves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find another firm in a hurry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find illness early and keep flu away. Flu is felt this winter, the rest in years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine for a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fines at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fines count from here, where no control total was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished? Say why, and what you expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and follow-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First call is dropped: it is a power in one budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First in the convoy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First time? A practice winter that is not counted; this table waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FirstGamePage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to leave, in a bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to leave, still in a bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five Year Forward View for Mental Health, February 2016. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five marks, at both horizons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five years, both worlds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed cost follows volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed cost that a closed site saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed cost that stays with the trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed-term Parliaments Act 2011: 7 May 2015, and every fifth year after an election.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor where care homes would cover all the need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor where planned stays would fill the beds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FlowView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flu that the vaccine misses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For community or mental health care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each resident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For two years the fund is larger by this where results came, smaller where they did not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {low} to {high} I would put {cost} more into {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ForecastRow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form and value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form you offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four campaigners and a famous professor say the one budget needs an Act of Parliament. A judge will hear them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hours and experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hours in minor units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hours on confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hours that nobody minds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four residents and their year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four thousand people march against a plan to move a ward. The paper prints the chief executive’s photograph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four-hour figure people are used to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four-hour pressure and same-day stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free for practices. Two in a hundred more visits to A&amp;E for nine months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free, and staff are safer. It is not called a closure; people call it that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free. A care-home bed in twelve is gone for a quarter, and hospital beds block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free. A care-home bed in twenty-five takes nobody in January and February.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free. Managers write reports; leaders leave, and so do nurses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free. More people come in, and more of them die.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free. Neighbouring practices strain, and some of their GPs may leave too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free. One home care package in thirty ends for a year; beds fill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free. One visit in thirty goes elsewhere until spring. People march.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free. People who wished to die there come to hospital, and stay longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free. Practices cheer, and read it again in the spring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free. Practices nearby take them on, and appointments run short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free. Referrals to hospitals rise by five in a hundred for half a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free. Slow screens for months, and letters that never went out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free. The question comes back, louder, and the hall is full when it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free. Three in a hundred fewer staff join, from next autumn on for three years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frimley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frimley Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 2015: NHS money pooled with the council’s, mostly for social care that keeps people out of hospital.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 2016 councils may add some per cent to council tax for social care alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 2016: national money for trusts that meet their control total; hardly a reward, since budgets counted on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From July the commissioner pays so much less for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From July; full next year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From October: the winner keeps what it bid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here you carry on with the newest game, begin another, open one from a file, or look into a finished one. Every decision is kept on this laptop the moment it is made, so you may leave a game at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From money to a GP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From money to capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From money to consultations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From money to staffed teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From national training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From next April one budget stands on firm ground, and no court can undo it. Fewer tenders, in either world.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on these are contracts again, signed by two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on these are shares of one purse, on which the table votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one counter to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the 10th to the 90th centile of access, 2 % fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the commissioner, by how many emergency stays come; money for quality comes on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the report you may go back to the start of a year: it is a branch, and nothing is lost. A draft can be undone without limit until it is handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this share on, all of the deaths that a hub can avoid are avoided; between the two shares, in proportion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {id} to {id2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FrontPageLed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G&amp;A bed occupancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GM Mental Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP appointments short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP appointments short at {level} or less in {years}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP appointments short at {level} or less, on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP appointments that people needed and did not get: {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP consultations wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP federation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP federation: more appointments. Acute trust: fewer A&amp;E visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP federation: more people come back. Acute trust: less income.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP federation: what is left is theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP investment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPs before 2017</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPs have no appointment for {one_in} who need one, {more} than forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPs lost when a practice hands back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPs that larger practices keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPs who join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPs who leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPs’ workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain share with partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain shared with partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Games of Split Decision (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geometric mean of trust, leadership, records and fewness where the evidence on integration arose: readiness 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get people home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Girl of 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the number, and a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gloucestershire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to year {year_index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal not met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants for student nurses have become loans. The university has a quarter fewer applications, and they will be felt in three years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greater Manchester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth agreed in community and mental health blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth agreed in hospital contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth at which long waiters are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of C over its start at which, squared, two thirds of the change has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of attendances that neither ages nor what practices and social care lose explain, the same in both regimes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of operations that a session budget allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of pathways that clinics can end, from posts and productivity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of posts wanted with the volume of work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of what emergency staff can see, beyond posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth that ages do not explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarantee displaces usual lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarantee kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HES emergency bed-days include mental health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habits change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habits that end with payment by the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a minute: {silence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of it serves my own work; the rest is for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of it, at £1.50 a head. Visits are missed while they argue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the cost of the change comes from NHS England, the rest from the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of what the hospital share has not spent by November goes to teams outside hospital.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of what the hospital share has not spent by November goes to your teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the cost, over two years. Some wait and get worse, and say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half way, with the split kept, incentives aligned and risk pooled, {year} has: {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hampshire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hampshire and Isle of Wight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HandPage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in: this plan is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in: unlock it to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not voted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haven General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health and care end the year {now} short, a year’s care for {people} people {way} than forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health and care end the year {now} up, a year’s care for {people} people {way} than forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health lost by a death, ages 0–14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health lost by a death, ages 15–64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health lost by a death, ages 65–74</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health lost by a death, ages 75–84</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health lost by a death, ages 85+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health lost in the worst-off place over that in the best-off, at equal age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health lost to illness, frail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health lost to illness, long term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health lost to illness, well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health spending by age, ages 0–14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health spending by age, ages 15–64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health spending by age, ages 65–74</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health spending by age, ages 75–84</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health spending by age, ages 85+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health support in care homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health, the gap between rich and poor, and how long anybody waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hears first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat cools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat of closing beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat on confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat slows integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat under which boards decide by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy assurance is dropped: there is nobody outside to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy: every plan is checked line by line each month. More of what was promised is saved; it costs posts and goodwill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back this year: {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for this screen (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help people stop smoking, keep their balance and move more. Falls and smoking pay within two years, the rest after four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help with daily life, whoever pays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help with washing, dressing, eating, and care homes. Councils pay it for those with little money and great need; it is not free like the NHS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: {title}. {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her chance of an emergency stay is that of ages 75 to 84 times this, before the month’s rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here, from any screen of a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herefordshire and Worcestershire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hertfordshire and West Essex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High-legibility text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hire consultants for the nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hire nurses and therapists who work in people’s homes. Nine to fifteen months until they are at full strength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hire pharmacists, physiotherapists and nurses. A year until they are at full strength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hire to the standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold money back for a bad winter. What is not needed returns at the year end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding the fund, one control total, or setting somebody else's lever takes this from the trust between organisations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home care package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home visits, reablement, support in care homes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home-facing teams for one bed-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home; what you set stays set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HomePage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homes close their doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospice UK: a third of hospices’ running cost comes from the NHS, 2015; closures of beds that year. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital deaths for a minute more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital deaths higher where choice is lost in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital norovirus outbreak reporting scheme, yearly (Public Health England). Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital posts follow income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospitals crowd out the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospitals must save {saving}. {support}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospitals pay 40p a head for the plan that was promised on the spot. People believe you a little more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospitals pay £1 a head for weekend lists. The four hundred are done; staff have fewer weekends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How bad it must be before a GP’s letter is accepted. Higher thresholds shorten the list, not the need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How confidence moves with deaths that crowded wards cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How confidence moves with the four-hour figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How confidence moves with the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a place’s money is from what the formula says is its fair share; it is closed over years, never at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far beyond the painless level strain is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far fully joint teams lift the trust that organisations come back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far joint teams carry integration in practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far money held back for it ends the quarrel over work beyond the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far one budget and one board carry integration in practice by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far shared records carry integration in practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far strain above its start lifts leaving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far teams really work as one, whatever the law says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far teams were joint before play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the months of next year’s plan move from last plan’s to those of the year just seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far trust gained or lost since the start carries integration in practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast it fell in the two years before 2013/14; delays of the first years come from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast long-term illness turns complex or frail, before continuity, proactive care and unmet social care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast people are seen, who is turned away, and how it feels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the well of an age fall ill for good, before prevention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast those over the guarantee are treated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard practices are pressed: work that does not fit the day, evenings. Where it is highest they hand back their lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a change costs productivity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a place takes to come to its fair share of allocations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a political row lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long joint teams last once nobody pays for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long upheaval lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many nights somebody stays. Two days fewer is as good as many beds more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of a month's stays the month's delayed beds make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the posts end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people are registered with a practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many places are readier than this one; the median is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many the value is for, against those that roll on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many the value is for, other care included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many years?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much a full change of regime disrupts at once, at readiness 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much better than last year's underlying balance the control total wants a trust to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much full engagement takes from that row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much full heat slows integration in practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much lower strain settles while practices stop at a safe number, beside what the cap itself would have added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much more care a woman of 84 living alone needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of a month’s departure lasts to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of everybody's attention reorganisation takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of integration in law stands while legislation wants commissioners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much sooner new teams fill in one budget than on contracts of a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much worse the health of the poorest tenth is than that of the richest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How need multiplies deaths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How need multiplies every kind of care, the age’s mean unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How patients rate it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How patients would rate their care: waits, continuity, crowding, being sent from pillar to post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How quickly retention money has its effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How quickly teams are brought together. Fast gets there sooner and unsettles more people on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How ready you all are (1 where the evidence comes from)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon habits of practice follow a change of incentive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon law follows the switches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon leadership comes back to what the place had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon posts follow income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon public confidence follows what people see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon quality follows choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon the productivity that a change lost returns after its two years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon wards and posts follow more work; they do not follow less work by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How staff feel about their work, from the national survey; it moves who stays and how well care goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How staff feel about their work: load, pay, upheaval, vacancies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the program looks on this laptop: light or dark, size and letters of the text, and whether things travel across the screen. No setting changes the game. They are kept for the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the program looks on this laptop; in a game they change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HowToPlayPage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humber, Coast and Vale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am that seat: show my desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am {name}. Show my desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am {name}: show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I buy nothing now; I look after what keeps people well. I am judged on health, fairness, and how long anybody waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have nothing to take or to give here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I hold the money and buy care for everybody here. I am judged on access, health, and not a pound overspent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I hold the money for the people registered here, and I buy their care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I keep people at home and get them home, with a share of the same purse as the hospital.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I keep people at home and get them home. I am judged on reach, visits, staff who stay, and my share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know these rules; nothing I was shown says that others would do better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I may play {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I no longer buy anything. I say what good looks like, and I look after what keeps people well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I own nothing. I bring them together, mark their plans and spend the transformation fund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I own nothing; I bring them together. I am judged on the whole system’s balance, on trust, on care that joins up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I pay for care at home and in care homes, and I have a voice in the one budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I pay for care at home and in care homes, out of a budget that has shrunk for years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I pay for care at home and in homes. I am judged on nobody stuck in a bed, and a budget that adds up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I pay for care at home, with a voice in one budget. I am judged on delays, needs met, and my own books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I place {placed} of {purse}; {left} stays in the balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I run community and mental health teams. I am judged on how many we reach, on delays, and on staff who stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I run the hospitals and am paid by contract. I am judged on my balance, on waits, and on safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I run the hospitals on a share of one budget. I am judged on that share, on waits, and on safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I run the hospitals on a share of one budget. Nobody pays me for one more patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I run the hospitals. I am paid by contract and judged on my balance, waits and safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I speak for the practices where the budget is shared. I am judged on appointments, open practices, and our share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I speak for the practices, and now I sit where the budget is shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I speak for the practices. I am judged on appointments, practices that stay open, and our share of the money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I speak for the practices. Nine in ten people who need somebody see us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would vote for a change of {low} or more; {wish} is what I asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would {verb} between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would {verb} {low}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IAPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a computer player is the lead when the split ends, the people choose who of them becomes chief executive. Upheaval costs everybody attention for a year and a half or so; what a change gains comes after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a published standard is missed by November, so many coins' worth of the winter reserve goes there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is missed, {published} of the winter reserve goes there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it were </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it were {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the year's mean stays under this, everybody reads that the beds stood empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In April {asked} the minister asks for the pioneer’s {most:.1f} admissions for 1,000 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In January planned operations stop and ambulances go on to other hospitals. All others show their coins first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In either world anybody may promise anybody: two clicks, from one counter to the other, then a card. At most {promises} a year from each giver; open ones lie in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no score. At the debrief: the same four, the same luck, in the other world.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no year are more than {level} of hospital beds full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In nobody’s marks; told to nobody before the debrief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one budget no share of mental health or general practice may fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one budget the chief executive marks the plans, and may set one lever of one division. Nobody can force a foundation trust while the split is kept, unless the regulator is in there: two years deep in deficit a trust loses its freedoms, and the lead’s right reaches its levers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bank on 31 March: {balances}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the base year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the hospitals of this place, which the contract pays for. People who live here and are admitted elsewhere come on top in the report, which counts the residents’ stays wherever they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the quarter fewer clinical staff of the area leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the share within t weeks, 1 − exp(−(t/(k·C))^0.83).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the share within t weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the year after the council took its money out, so much of what pooling does for the budgets is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the year after the tender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {alone} nobody came who should have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {month_names} it came to a crisis, and she was seen the same month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incentive lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incentive lens, the rest of the game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incentive lens, this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independents among care bought outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IndicatorView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influenza is in six care homes. They will take nobody back from hospital until it has gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspectors found patients on trolleys in a corridor and no consultant at night. The hospital is put in special measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration in law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration in practice follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration in practice goes this much faster at a fast pace, slower at a careful one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration in practice moves at its usual pace here; slower with more who must agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration that can be had before any scheme is built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest on loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest without a control total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the common purse: the system’s balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid enum value (.*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investment beyond it goes to GPs in training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isles of Scilly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {indicator}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps 2 in a hundred, and sends fewer of its people: most of what its systems spared comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps at most 7½ in a hundred of what it runs, and its systems go on sparing invoices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps the books straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may set a lever of {allowed}: choose one of those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It pays in later years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs a tenth of care outside hospital and may keep 7½ in a hundred of it; its systems spare invoices. Saves 60p a head at once. People march.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for an answer, aloud, before the plans lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was 34 degrees on the top ward, where the windows do not open. Old people who live alone stopped drinking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was answered aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was the year of “{happenings}”. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January is likely to be {full} full: {number} for {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January is likely to be {value} full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January: beds {figures:.0f}% full, {figures2} people a day waiting for one, and {share} in A&amp;E for over four hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January’s forecast in a sentence. On three, every seat shows 0, 1 or 2 fingers: its coins for winter. Each seat’s coin buys what it does best. They are entered in the order of the seats and turned together; April to November cannot change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined-up working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined-up working and experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint teams at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint teams cut delays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint teams fade without money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint teams on integration in practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint teams on trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint teams: money for all of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged on: {judged}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged with the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judicial review of the one contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July 2013 and the summers of 2003 and 2006 (Public Health England, heatwave mortality monitoring). Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July to September.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Junior doctors have voted to walk out over a new contract: four days in May and two in June. Consultants will cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Junior doctors strike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep last year’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep last year’s, or settle the new figure, and on to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep or abolish: choose first, then Enter lays the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep or abolish: choose first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the plan; next seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the purchaser/provider split, or abolish it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the purchaser/provider split, or abolish it? Run the health and care of a whole place, negotiate with the other seats, and see what each choice does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the split, or abolish it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the split, or abolish it? Every seat votes in the open and says why in a line. The screen says how many votes a change needs. A table that has abolished the split may vote to bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this share of the day for people who see their own GP. People stay healthier; fewer are seen in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping well gets what the same work costs, out of the reserve, then out of the two other pots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping well gets {more} more: {spare} from the reserve, {others} from the other pots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping well, practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps one more person without a package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keogh review of 14 trusts, July 2013: eleven went into special measures. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept uncommitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept up to the last year: you {mine}, everyone {everyone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: better in {tens} of 10 pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kingsmarket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kingsmarket Infirmary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to all as a range. {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KnownView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lags are never shortened for play: change costs in its first years and pays later, if it pays. After the last year played both worlds run on under the last settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lancashire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger or smaller text; Ctrl 0 for the usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year you went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year you went beyond your board’s mandate: you have no power this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year {last_words}. {touches}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year, £{last:,.0f}m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year’s shares stand in cash, growth waits in the reserve, and confidence falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year’s terms roll on at {roll_on}; the work is likely to cost {likely}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasting posts fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay it face down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the cards face down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leadership and trust between the organisations fall for some months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leadership lost each year while a trust is in special measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leadership lost when the regulator steps in and the board changes its chief executive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leadership returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least a board member's own people let it accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least a hospital's board lets it sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least, most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving when morale falls from full to none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left in purse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, split kept: contracts between seats. Right, split abolished: one purse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leicestershire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of stay under tariff against block; lost again when payment by the case ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than this before a decision on a service, and a hot place is referred to ministers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let A&amp;E answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let residents move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them find a surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them wait outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LetterView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters that are hard to mistake: Atkinson Hyperlegible Next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of A&amp;E attendances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of elective admissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of emergency admissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels and years: here, in a game of {years}; another length has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lever to set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LeverChosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LeverView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levers and their incentive lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit for short lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of access and continuity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of community care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of what is counted, for extremes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit on net migration of an age band, for places of a few people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit on what prevention avoids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lincolnshire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List people are used to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List that ends in theatre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists go on. A quarter of the winter’s sustainability fund is held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans that trusts owe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local independents fill first; then consultants and theatre staff are paid two to three times the rate for evenings and weekends, then people are sent out of the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-term condition to frail, ages 0–14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-term condition to frail, ages 15–64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-term condition to frail, ages 65–74</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-term condition to frail, ages 75–84</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-term condition to frail, ages 85+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait guaranteed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the board. Nobody explains it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the board. Say nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost in each of two years after a full change, at readiness 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost productivity comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luck of a footprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luck of a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luck: write a whole number, or leave the field empty for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MONTH {month} OF 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPs demand a debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made of {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance backlog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major departments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one commissioner of all. Fewer must agree, and a part of the running cost goes from the second year; the first is a year of moving desks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a branch: what was played stays in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man of 57</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manchester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manchester University</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MandateView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin of a private partner without a cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marginal cost after three years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marginal cost in mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marginal cost of a day in a bed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marginal cost within the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this plan: green, amber, red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark: {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MarkView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market forces factor elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marshal the commissioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of 2013/14; the stay of each trust is scaled to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of day cases and ordinary stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time from a new team staffed to one that keeps people out of hospital by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time from integration in practice to its effect on care: with practice, 13 % at two years, 41 at three, 86 at five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time from investment, trust and law to practice; 18 more months to admissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time from money to care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time in which stays adapt to fuller or emptier wards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time to face the other way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time until a hospital's discharge team works as paid for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time until an agency shift has become a post, once a trust pays for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time until the money works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines that GPs order: about a tenth of a CCG’s money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet them, and wait a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings and new forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of luck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend roofs and replace scanners before they fail. What breaks costs less in every later year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health and GPs keep their share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health and community money that drifts to hospitals each year without a quality floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health care reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health care reached, visits, staff who stay, and my balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health care reached, visits, staff who stay, and my share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health care reaches {level} of need in {years}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health contacts for one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health contacts, ages 0–14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health contacts, ages 15–64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health contacts, ages 65–74</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health contacts, ages 75–84</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health contacts, ages 85+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health money should grow at least as fast as a CCG’s whole budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health must grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health need beyond demography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health need in care at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health need that seeks care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health referrals rise by four in a hundred; commissioners get £2 a head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health staff who come to somebody’s home within hours, day and night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge commissioners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging commissioners is dropped: the one budget is one already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid Cornwall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid Staffordshire NHS Foundation Trust public inquiry (Francis), February 2013. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid and South Essex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of {pairs} pairs of runs, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of {pairs} pairs; bands: 5 and 8 in 10 runs, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millchester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millchester City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millchester Hospitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milton Keynes, Bedfordshire and Luton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MineView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ministers have found money for social care, and a number of days that goes with it. Who misses the number may have to hand it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes ({level})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes to a hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money at which keeping GPs has two thirds of its effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money by head of population, weighted for age and need, whatever work is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money for one more GP, over the years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money held back. With one budget, what is left of it returns to all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money moves to where it does most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money test before March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money that spares one delayed day, while many are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money, all partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money, all partners together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoneyView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor has upheld a complaint that a community contract rolled on without a tender. It must now be put out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MonthView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months until packages are back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months; practice follows in two years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MonthsShown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morale and leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morale in the base year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morale lost in crowded wards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morale lost per share behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morale lost per share of posts vacant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morale lost to savings over 2 % a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morale lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morale moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More A&amp;E visits while a list is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More GP consultations while a list is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More appointments from the same GPs once every practice has joined up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More appointments, and people who know their patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More consultations for the same posts: GPs' posts fell by 0.4 % a year, staff kept up with people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More contacts from the same real money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for social care, this year and every year after. Residents read it on their bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More hospital deaths among people who live farther away, for each minute of added travel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of a savings plan delivered under heavy assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of the one-off part of a savings plan is delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More people come forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More people come in, and stay longer; planned work goes on while there are beds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More people get no appointment; some of them go to A&amp;E.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More staff at work after a list was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More stays, more deaths, three in a hundred hospital staff off sick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than half must agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More was spent than came in. Trusts borrow from the Department of Health to pay wages; the debt grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most GPs that money can keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most a commissioner's board lets it sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most a home visiting service avoids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most appointments in evenings and at weekends that fill, however many are offered; the first fill best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most attendances that crisis teams take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most avoidable deaths that new screening and vaccination spare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most breaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most community care avoids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most new long-term illness that prevention in force avoids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of a list treated in a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of past underspends returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of the growth of emergency admissions that ages do not explain (1.2 % a year of all); crowding and lost appointments add the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most prevention avoids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most that breaks down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most that pay may lie behind or ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most that same-day care turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most that support in care homes avoids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most that workforce development keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this share of planned operations to independent hospitals. Waits shorten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved by {id}. {payer}{payer2} pays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving a service from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My lowest figure: {label}, {score:.0f} of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My nurses and therapists see people at home, and in the mind’s worst hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My plan stands, {money_gbp_m} at the year end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My scorecard stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My share of the budget, the four hours, the waiting list and safe staffing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAO, Out-of-hours GP services in England, 2014: providers that withdrew. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NE Hampshire and Farnham</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS England</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS England and NHS Improvement’s letter to trusts, December 2016: occupancy of 85 % from 19 December. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS England has found £5 for every head here, to be spent by March. The letter came on a Thursday, and the answer is due on Monday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS England winter situation reports, 2014/15 and 2015/16: handover delays. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS England, CAMHS tier 4 report, July 2014; Education Policy Institute commission, 2016. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS England, Healthy New Towns, 2015 to 2019. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS Improvement, control totals and the sustainability and transformation fund, 2016/17 to 2018/19.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS Improvement, sustainability and transformation fund: incentive for providers that beat their control totals, announced 2016/17. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS money a head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the resident: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the {seat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National Maternity Review (Better Births), February 2016; temporary closures of units, 2015. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National price used for activity values, diagnostics included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National price used for activity values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need for care that nobody meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need for consultations not met in 2013/14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need for social care that nobody met: {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeedView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed, sought or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negotiate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negotiate, or Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NegotiateDone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NegotiatePage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither has promised the other anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net assets on which the dividend is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New people, all well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New service developments and joint work start so much later after a full change, at readiness 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New teams learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New teams that get people home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NewLeverView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next control; with Shift, the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next letter: {short}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next seat’s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next year and later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next year budgets part at the hospital door, and people wait in beds while it is settled who pays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next year it passes left, to {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next year your money is your own again: no part of it pays for the NHS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next year’s money, before anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next year’s settlement, a year early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next year’s settlement. {settlement}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights of a stay that same-day care spares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nineteen ambulances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agreement: go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No break in {lost}{words}.{cut}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No budget is agreed yet: the veto waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No budget that cuts the practices’ share: keeping well gets what the same work costs. Once a game.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No budget was agreed: last year’s shares stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card of the deck can come this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card was turned this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clock. Computer players answer, each with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consultation may start this year. Everybody talks about hospitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consultation may start this year. Hospitals are on every leaflet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contract: go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No control total asks for a larger surplus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deal by the deadline: an arbitrator takes one of the two last offers whole, whichever is nearer the likely cost. It costs both money and trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deal when the clock stops?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deal: go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No division may save by giving worse care than today. Savings plans come in lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fewer people seen in four hours than last year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure missed its forecast by more than a quarter of its likely range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fund. Commissioners may fine you for the four hours, and loans cost more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money: it names the residents, asks one question a year, picks the lead story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more is taken from the outside share in a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than {level} of hospital beds full in {years}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new care packages for a quarter. The budget is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new posts: this plan spends no more than last year’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patients’ panel sits at this table: set one when a game begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post ends, and nothing comes free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No practice hands back its list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No practice lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program here opens it: go to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program here shows folders: go to {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promise open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question of the panel waits for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No residents are shown in this game: there is nobody to name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No set target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No year costs more trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No year has been played yet: play one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody chairs a game that is played alone: its cards come as they are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else this year: it is money not spent on beds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has promised anything yet this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody heard of anything before the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waited for: the screen’s main button goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody marks their own plan: mark one of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody must act: what you leave alone stays as it was last year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody must. The report reads it again; it counts in no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody owes anybody anything: the books are level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody promised anything this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sets you a limit this year: you sign nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stuck in a bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stuck in a bed, care for those who need it, and a budget that adds up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits less: tests and a date come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was set a limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody wins the split. A game ends with five marks for the whole table, each seat’s own scorecard, promises kept and broken, objectives turned over, and the same years in the other world: same place, same people, same luck. The rule of the house: feel first, argue after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody, until it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody’s card lies on the table: name at least one seat and its vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody’s card lies on the table: name at least one seat, its choice and its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norfolk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norovirus shuts wards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North Central London</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North East London</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North West London</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North and East Cornwall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northamptonshire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northumberland, Tyne and Wear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accounted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not being sent from pillar to post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not carried over: {dropped}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough midwives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not overspent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this deck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is freed: the posts that write contracts stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it counts, and the real winters have other luck. The rest is said when you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing out of the purse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shown yet by {names}: put 0, 1 or 2 for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show and nothing to answer for. Partners breathe out, and trust each other more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing travels: months step, and curtain and cards change at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits. People believe you less, and a court may want to hear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: put terms on the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: the year has not been run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you would hear before the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nottinghamshire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nottinghamshire Healthcare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November to March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, split {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the game's luck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nurses and therapists outside hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nurses get their first real rise in seven years. Ministers pay for most of it, and say the rest will come from efficiency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nurses turned back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nurses, therapists and teams who go to people’s homes. Mostly on block contracts, so more work brings no money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object contains unknown field `(.*)`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object missing required field `(.*)`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ObjectiveKept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ObjectiveView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives, in nobody’s marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives: {dealt} are dealt, keep one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupancy at the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupancy below which one board sees no gain in more beds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupancy in the base year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupancy under which beds stand empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odds in 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odds in 100: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a bed that fewer admissions leave empty, what longer stays of others fill; where beds are short, stays shorten by as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a change in real contract income a head, what community trusts pass on to posts: blocks leave teams thinner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a change in real contract income a head, what hospitals pass on to posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a hospital overspend that nothing covers, what next year's outside share loses to the hospital share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a savings plan beyond what lasts, the part that one-off measures deliver this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of care not bought from trusts of this place, the part that independents do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of continuing care refused, the part that lands on social care budgets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of mine, {best} is at {high:.0f} and {worst} at {low:.0f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of other divisions' unspent shares, what an overspending division can draw in one budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of ten futures drawn from the evidence and from luck, eight lie within the range. Two do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of that, without legislation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the GPs of such practices, those who leave; the others work on where the patients go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the acute contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the consultations of staff who are added, those that meet need nobody met; the rest is care on top, and work that comes back to the GP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the operations that move, this share of the trust's own sessions is not filled again within the year: income lost, cost kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the pay of posts left empty beyond the base year's, what is saved; overtime takes the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the people who need mental health care, {now}, are in care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the plans I tried this leaves my scorecard highest: {mine:.1f}; as last year {before:.1f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the posts, so many end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the price, for work over the plan. Emergencies over the old baseline count at the marginal rate first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the purse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the value, for goals that are met (CQUIN). Two and a half is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of those on the list, {now}, have waited under 18 weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what marginal rate and readmissions withhold, the part spent on agreed schemes out of hospital; the rest pays for other care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of work handed on, what practices see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {share} to share I place {placed}; {left} stays in the reserve, for the divisions are {short} short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {share} to share I place {placed}; {left} stays in the reserve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {to_share_gbp_m} to share, {asked} keeps our work whole. {mine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off plan without quarrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off, only Ctrl, figures, arrows and Enter work; everything can still be reached with Tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers and counters, at most six rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldham</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a Friday in May every screen in the hospital asks for money. Staff are back on paper, and ambulances go elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On every screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the board: another layer of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the contract card: who pays if emergencies stay this much over plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the list from {since}, and in March he is still waiting, week {week}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the list from {since}; done in {month_names}, after {n} weeks, and back at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to the end of {stop} (End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to the levers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On top of ages: about 3 % a year in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On top of ages: about 5 % a year in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On top of national prices, for all work that is paid by the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a year, aloud. A threat is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the other world has been run: both stand in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One
purse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One January night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One January night, who is who, the one rule of the money, envelopes, and a practice winter by the real rules. Nothing of it is counted: the table stays as it is, and its winters have other luck. Skip it at any time; it can be played again from the first page, from the briefing of year 1, and from this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One appointment for each outpatient visit; community teams see the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One budget from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One budget from year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One budget goes on. You may ask in any later year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One budget per head, shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One budget, once the split is abolished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One budget, year {year_index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One budget: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One city, a coast, a vale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One click turns a card up for all; keeping it is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One coin is refused already: that is all the chief executive may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One contract is open: commissioner and acute trust, its form and its value, the value as a change on what rolls on. The community trust’s block rolls on at new prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One contract without a law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One in ten fewer staff join for a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One laptop, private desks. The curtain names the next seat, in its colour, so that the room sees whose turn it is; everybody else looks away. The clock stands still. If the window loses the focus while a desk is open, the curtain comes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One leaves for London and one for good. The people who shook hands on last year’s plan are no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more on every ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One organisation on integration in practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page for each seat, for its owner alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One per cent pay cap from 2013/14; Agenda for Change deal, 2018. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One point more occupancy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One promise open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One purse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One purse for all: no coin moves, whether somebody is admitted or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One purse for care as well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One purse from the first year, or from a year you name after a shadow year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One purse from the first year, or from a year you name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One purse, no contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One purse, shared out in spring. No coin moves when somebody is admitted; none comes back when nobody is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question this year, to be answered aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One screen, no desks. Plans on slips, entered on one sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One seat speaks for all organisations of its kind here. A lever is set once: pounds are shared out by population or by income; a percentage, a standard or a choice holds for each alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence from each seat, aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One service as a part of a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One service takes nobody new for a quarter. Staff recover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One service takes nobody new for a quarter: so much less community and mental health work is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step more here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step, for the seat whose turn it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step; with Shift, five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing a seat can decide: so much money, a direction, a standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to three a year, from a deck of {cards} seeded by the game’s number: one or two at the briefing, and in three years of four one at the winter call. A card that was drawn rests for {rest} years. Some ask a seat, or the table, to choose between two bad things within half a minute; silence takes the first. Whoever chairs the table may put a card of the deck on it, or hold one back that nobody has chosen on; both are in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to two years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One unit, for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One vote is missing; somebody has to carry the budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One winter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One {less} person a night than forecast lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-off cost of a change of regime in either direction, redundancy included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-off savings delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OneRight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {talks} answer an offer on this contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {talks} shake on this contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open beds with staff from November to March. Beds that are there fill: some people are admitted who would not have been.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open everything now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open four beds here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open practices when people are free. Starts within weeks; the later ones fill less, and the GPs who work them get tired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the lever: what it does, and to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the seam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your envelope: two objectives. Keep one, tell nobody. It counts in no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenedAim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenedLine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening cash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operate on them at weekends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operate, and answer for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation bought elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation of an extra session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations at independents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or your reason in a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary elective stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary electives get what emergencies leave below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations that make agreement half as easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programmes cannot fall below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other staff in place of a GP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OtherPaneOpened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others step in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our pot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out-of-hospital division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outpatient attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outpatient attendances, ages 0–14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outpatient attendances, ages 15–64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outpatient attendances, ages 65–74</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outpatient attendances, ages 75–84</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outpatient attendances, ages 85+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outpatient visits that go to practices and community teams where the hospital alone keeps what it spares; none where one purse pays for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outpatients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outpatients beyond demography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output lost if the whole day were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of a post in practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of a practice with its staff, per FTE GP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over four hours in A&amp;E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overheads of the community trust that lost the service and cannot shed them within the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overnight stays and bed-days a day by month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overnight stays beyond demography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overnight stays that can become visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overspent by no more than {level}, on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own patients bring continuity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace of integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages and care homes are paid by the one budget from now on, whatever they come to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages and care-home beds that are missing hold people in hospital.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages that somebody needs at home who has lost a place in a care home since play began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {at} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by NHS England to commissioners who meet its measures; a gain share of equal size in one budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by a trust that accepted its control total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by a trust that did not accept its control total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by hospitals in each of two years of building, for a whole site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by trusts for public capital.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid on top of a contract for agreed quality; inside the share of one budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid over plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PanelAnswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PanelAsked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parliament has passed a short Bill: bodies may pool their money, and need not tender. It took nine months and one afternoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of care outside hospital that a private partner runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of delay that stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of prevention that works within 18 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the need that comes forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the return that comes as fewer emergency stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of unspent hospital money that first call takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners keep this share of what they save together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner’s veto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the laptop to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past underspend returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past underspends that may be spent again in a year come to no more than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch and carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathways that end in theatre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathways that end without treatment here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient experience lost for each minute added to the way to hospital, mean over all people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients rate their care at {level} or more in {years}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients who reach a hub that is one in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients who reach a hub that is one in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients who see their preferred GP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients who wait over four hours for a bed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients' choice stays by law: the part of its effect on quality that stays with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients' experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients: farther to go, a stranger more often. Acute trust: fewer practices close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients’ panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause and consult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay a caretaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay a first part now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay and oncosts of a clinical post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay and oncosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay behind the market and leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay behind the market and morale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay falls behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay for apprentices here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay for more hands in general practice: pharmacists and physiotherapists within a year, new GPs after three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay for nurses in the homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay for the beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay for training places, and for older GPs who would otherwise leave. Fewer leave within a year; new ones come after three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay in trusts' cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay locums to keep going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay of partners and staff in a practice's cost; the rest is premises and supplies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay rises by a further one in a hundred; commissioners get most of it. Fewer staff leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay saved by posts nobody fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay the council for social care beyond the fund. Packages can start within weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay what they ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay, or do: P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayerView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment under cap and collar stays within this of the plan, either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peacemaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pennine Acute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pennine Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are assessed and treated within the day and sleep at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are seen sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People busy with a change of system do less of their work: for 18 months or so, and hardly anybody plans for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People do best in a seat that is not their own job. Where two share a seat one speaks and one holds the pen; they change each year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People fit to leave, still in a bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People fit to leave, still in a bed, on a usual night: {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People for each practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People go home first, and what care they need is assessed there, not in the ward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in England</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in England, growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People on the list for planned care at the end of March; marks go by the list per 1,000 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People over 75</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People paid off who come back: so more are paid off than posts end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People wait in hospital for care at home: beds fill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People waiting for each 1,000: England’s 45 of 2011/12 is 100; 70, a little over its 67 of 2015/16, is 50; 110 is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who believe that services will be there for them: {moved}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who need help with daily life and get none from the council or anybody paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who need social care, ages 0–14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who need social care, ages 15–64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who need social care, ages 65–74</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who need social care, ages 75–84</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who need social care, ages 85+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who needed a specialist and were turned back, or did not ask because waits are long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who needed a specialist and were turned back, or never asked: {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who wait and are on no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petitions against “one company for all our care” have 90,000 names. Parliament wants to hear who decided what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pharmacies are paid less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pharmacists, physiotherapists and paramedics do in a practice what only a doctor did before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pharmacists, physiotherapists, nurses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a card, or hold one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a part, when the parts have the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a tab, when the tabs have the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pioneer money for joint teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place the growth: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed, part {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places that may go in the first year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan each way home from the first day. Beds free up within months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan value is last year's outturn at new prices, raised by this; a hospital share rolls on the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan: break even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PlanFaceView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned care under tariff against block, at equal need and money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned operations stop on strike days. Nobody in A&amp;E waits longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned operations that shopping around moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned series, dialysis, chemotherapy: treated as need comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans follow the season just seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans late after a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans that last fill posts sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PlansLocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PlansUpPage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PlansView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Played on the central view: each figure at its best estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Played on the optimist’s view: the evidence as those read it who hold that one budget helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Played on the sceptic’s view: the evidence as those read it who doubt that one budget helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Played this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of public confidence in each year in which it comes up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points taken in the April of each year of heavy assurance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Political heat above this refers a scheme to ministers unless people were asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Political heat when nothing stirs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Political heat when one contract replaces many; half with a law behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooled budgets under section 75 of the NHS Act 2006; NAO, Health and social care integration, 2017.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooled contracts that were handed back, e.g. Cambridgeshire and Peterborough, 2015 (NAO, July 2016).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooling that is lost when a council leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population health director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population health, care, staff, money and fairness of the whole place, each from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post in skill mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts and advisers that check plans each month; paid as running cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts and fees for contracts, invoices, coding and tenders; marks go by pounds per head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts and fees of commissioners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts closed in year 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts closed in year 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts closed in year 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts closed in year 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts end from 0% to 100%: put a figure in that range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts ending free {freed} a year from the fifth year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts filled in the base year, agency included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts filled that keep beds open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts of trusts that sell and invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts reopened in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts that are filled, and how the people in them feel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts that end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PotView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pounds a head in the year: 0 is 100; 30 in one year is the worst on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pounds a head: 28 is two in a hundred pounds, about today’s; 10 is under the least that is claimed (one in a hundred); 45 over three. Claims reach five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of the shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power, share of the money you decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerPlayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powers, and what is yours alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powers, and what is yours alone (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powers, and yours alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powers, or yours alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice closures reported each year since 2013 (Pulse). Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice reaches admissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices count as short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices handed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices near closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices of a place that act together, for instance for evenings and weekends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices stop at a safe number a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices stop at a safe number of appointments. Strain falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices take the nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices that merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices, and more hands in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices, pills, prevention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices’ share of the money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PredictionView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium of agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescribing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescribing costs a hundredth less for two years; more people ask their GP instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescribing costs two in a hundred more for a year, until the regulator is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescribing expected to grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescribing, continuing care, elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescribing, volume and price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure on each tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure this month: {pressure} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure {pressure} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preventable admissions that short appointments bring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preventable emergency admissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prevention and avoidable deaths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prevention and new long-term illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prevention or GP offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prevention: little this year, more each year after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price caps on agency staff, November 2015; overrides reported weekly. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of the guarantee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of the guarantee as it grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices and pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices are what you agree: what a contract is over or under what rolls on is a price, and stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices of trusts elsewhere, for patients who go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print rule book and role cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print rules and role cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the envelopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing the envelopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing the rule book and the role cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private hospitals that do operations for the NHS at its price; mostly the simpler ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private partner’s profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proactive care and frailty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Productivity lost for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Productivity lost in a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Productivity that the power to move a contract adds each year; soft budgets lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit it would keep if nothing held it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise that nobody waits longer for planned care. What it takes is bought, dearer the more of it, from the reserve first, then from the hospital share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PromiseView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises kept and broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises of this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises: {still} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose something else, take an amendment in, or vote once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed {scale}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed, £{proposed:,.0f}m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public Health England, outbreaks in care homes, winter 2014/15. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public confidence lost by Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public confidence lost when no budget is agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public confidence when a pioneer keeps its promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public confidence when a pioneer's results do not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public confidence where nine in ten are seen in four hours and lists are as at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public distrust of the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public engagement asked of an applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public engagement money at which two thirds of its effect is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public row over the Staffordshire cancer and end-of-life contract, tendered 2014, stopped 2017. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it away (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it to the vote; publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put last year’s back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PySide6.QtCore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QALY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QALYs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QALYs lost each year by people in this need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QALYs per 1,000 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QALYs per person a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QALYs that end with a death at this age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality payment (CQUIN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality payment earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality premium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality premium earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarrels at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarrels over contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarrels over missed totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarrels over one budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarrels under aligned incentives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarters before the last allow this much, by the months to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet voices lost in one budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise what the council pays care homes. Below their cost, homes close within a year or two, and who loses a place needs nearly two packages at home. Paid out of the council’s balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ransomware locks the screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of an aligned contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reablement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reablement of one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach people in a mental health crisis at home, day and night. Six to nine months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached by much new money facing out, full teams and a true yield.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the first four pages before a game. The rest is there when somebody asks; the screen says each thing again when it is first needed (F1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness asked of an applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readmissions paid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason to keep people at home, teams that are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason to keep people well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons and predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconfigure a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records on integration in practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redundancy for a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference for coins that go where it is shortest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals and clinics a day by month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals and electives beyond demography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals fall as waits grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals refused or put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals that start a pathway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse, and close beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused continuing care that councils pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RegimeVote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote: one of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairs and scanners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairs put off. It grows each year that money for buildings is used elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairs that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportDone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportPage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve and the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ResidentNamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ResidentView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return of local prevention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return that is NHS cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RightView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise in emergency admissions a pioneer promises at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk pool where money may cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rochdale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolls on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for skill mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotherham</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotherham, Doncaster and S Humber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round one table instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row about a single contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row above, below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Royal College of General Practitioners, Put patients first, 2013 to 2016: 11 % of the budget; General Practice Forward View, April 2016. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Royal Cornwall Hospitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubber Windmill: negotiated prices, no support, flat money: two stable years, then by the fourth a provider or a payer fails or waits are up by 30 %; a managed market holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RuleBook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of the money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules, role cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run emergencies only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run theatres in the evening and at weekends. The waiting list shortens at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running cost that a merger of commissioners saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running the other world.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running the other world: {done:,} of {total:,} runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STP lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STP lead, five years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said aloud and kept on the table: to pay, or to do. Kept and broken ones are read out in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salford</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salford Royal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same number, same luck and same event cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same-day and overnight, before the level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same-day emergency care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same-day stays beyond demography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same-day visit in place of a stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save our hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved games and printed papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {day} {when:%B %Y}, {when:%H:%M}. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: every decision is in {name} from the moment it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves commissioners 60p a head. People march, and therapists look for other work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings a trust promises itself for the year: the part that comes back next year is recurrent, the rest is one-off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings plans beyond this cost morale and safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings that last, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings that were planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings with full pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings without pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say yes, and promise results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of community care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of crisis teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of home visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of prevention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of support in care homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of training and retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scales the table to the base year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario: the table was set for “{scenario}” and this is “{id}”: open that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sceptic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schemes a place needs before premises stop holding plans back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schemes that become assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schemes that ministers let go ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schemes that repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score where every standard is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ScoreLineView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecard points for an extra £1m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecard: {score} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ScorecardView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecards, and the table’s five marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening and vaccination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of consultations, Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of consultations, Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of consultations, Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of consultations, Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of consultations, Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of consultations, Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of consultations, Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of consultations, Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of consultations, May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of consultations, Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of consultations, Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of consultations, Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of overnight stays, Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of overnight stays, Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of overnight stays, Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of overnight stays, Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of overnight stays, Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of overnight stays, Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of overnight stays, Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of overnight stays, Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of overnight stays, May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of overnight stays, Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of overnight stays, Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of overnight stays, Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of referrals, Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of referrals, Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of referrals, Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of referrals, Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of referrals, Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of referrals, Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of referrals, Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of referrals, Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of referrals, May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of referrals, Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of referrals, Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of referrals, Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat that changes hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat that has finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SeatView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats, {seat}: only the GP federation and the council may be off. Give it to a computer player.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats; computer players take the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section 75 regulations, 2013; Monitor’s Blackpool and NHS England cases, 2013 and 2014. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See &lt;i&gt;Deals&lt;/i&gt; and &lt;i&gt;One budget&lt;/i&gt;. Everybody has something to ask: commissioner and hospital their contract, the lead a fund to give, community trust, practices and council their promises for the winter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a finished game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See frail people at home on the day they call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeing the same doctor. People who do go into hospital less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by their own GP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send teams to every door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send them away, with a nurse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that stand empty for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one lever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one lever, and promise one other seat to keep it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the base year’s GPs from those of 2017.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the posts of the base year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets what commissioners spend on community services in the base year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets what commissioners spend on continuing care in the base year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets what commissioners spend on general practice in the base year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets what commissioners spend on hospital care in the base year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets what commissioners spend on mental health in the base year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets what commissioners spend on other programmes in the base year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets what commissioners spend on prescribing in the base year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings; the game waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SettingsPage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle and bid again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SetupPage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadow year: in one budget the hospital would have {hospital}, outside hospital {outside} and keeping well {well}; contracts still pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadow year: the hospital’s contract would be about {contract}; the shares still pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shake, as the left and the right party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of prescribing by age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape where long waiters are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share complex or frail, ages 0–14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share complex or frail, ages 15–64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share complex or frail, ages 65–74</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share complex or frail, ages 75–84</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share complex or frail, ages 85+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of A&amp;E patients seen, treated and gone or admitted within four hours, all types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of appointments lost in that year, for the practices that merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of clinical posts with nobody in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of commissioners' running cost that goes from the second year after a merger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of community services in a commissioner's spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of continuing care in a commissioner's spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of general and acute beds occupied at midnight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of general practice in a commissioner's spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of hospital care in a commissioner's spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of mental health in a commissioner's spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of need in care in the base year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of other programmes in a commissioner's spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of patients who see the GP they want to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of prescribing in a commissioner's spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the GP consultations people needed and could not get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the GPs who would leave that any money can keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the band that has the birthday that leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the day for own patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the footprint's NHS money spent on general practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the footprint's NHS money spent outside hospitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the footprint's NHS money that goes on administration of the split or of the one budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the footprint’s money whose use a seat decides, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the money whose use each seat decides, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the money whose use is decided by: {seat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the need for home care and care homes that nobody meets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the people who need mental health care that are in care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the waiting list that has waited less than 18 weeks since referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share out the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with a long-term condition, ages 0–14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with a long-term condition, ages 15–64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with a long-term condition, ages 65–74</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with a long-term condition, ages 75–84</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with a long-term condition, ages 85+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared records: money for all of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of the one budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She stayed at home all year, and somebody came when somebody should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SheetPage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheffield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheffield Children’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheffield Health and Social Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheffield Teaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts filled by agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop around may put a service of this size out to tender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop around moves this part of planned operations to other providers for the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopping around is dropped: in one budget nothing is bought elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short appointments and preventable admissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short appointments cost continuity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short appointments strain practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short courses of psychological treatment for anxiety and depression, from 2008 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short money slows planned care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shropshire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign, with a cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign, without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign: it won by the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed for this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed{how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since 1991 one body holds the money and buys care (the purchaser) and another gives it (the provider). Keep it, or abolish it: that is the game’s question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters as keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SiteView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six weeks of help to manage alone again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixteen, on an adult ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the service put out to tender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the first five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip to the stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip: back to where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SlipView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope above the knee, by trust and month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower turn to frailty with one’s own GP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower turn to frailty with teams that face out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoking, falls, screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snow closes the roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snow of March 2013 and of December 2010 (Met Office). Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snow on frozen rain since the first week of December. Ambulances queue round the roundabout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many pounds, from purse to purse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many visits a week by carers to somebody’s home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many years in a row over the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that the mean of all stays is £2,420.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social care counts as short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social care is paid by the council only for people with less than £23,250, their house counted for a care home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social care money and A&amp;E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social care money and delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social care money before the base year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social care not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social care precept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social care precept of up to 2 % (3 % in 2017/18), Spending Review 2015 and local government settlement, December 2016.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social care unmet in the base year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social care, from the council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social work at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sofosbuvir for hepatitis C: NICE TA330, February 2015; NHS England staged access. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some weeks of help after a hospital stay, so that somebody can live at home again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else still has something to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody fit to leave is still in a hospital bed, because care at home, a care home or a decision is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody for whom a bed was decided and who then waited over four hours for it, usually on a trolley in a corridor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody goes into a hospital bed without a plan to. A third of those over 75 do so each year. The term of art is non-elective admission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has said it aloud: it was not better before, but one knew who paid. The door is not locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who changes little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who minds the whole system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who minds this seat alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somerset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program ({name}): try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program ({name}): try again. What it was is kept in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source Sans 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source Serif 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source Serif 4 Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SourceSans3_400Regular.ttf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SourceSans3_600SemiBold.ttf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SourceSerif4-Regular.ttf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SourceSerif4Display-Semibold.ttf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South East London</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South West London</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South West Yorkshire Partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Yorkshire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Southern Cross, 2011: 31,000 residents in 750 homes. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for abolishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special measures on leadership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialised services grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed above that strain, times the excess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of integration for one step of pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend at most this share of pay on agency staff. Shifts above it stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spending Review, November 2015: bursaries end for courses from September 2017. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spending at two thirds of the full effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spending at which prevention has two thirds of its full effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spending on agency staff; marks go by % of trusts’ income.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent on practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent on running it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent outside hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split Decision: role cards, {place}, {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split Decision: shared screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split Decision: {title}, {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split abolished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split abolished: same choices, same luck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split abolished: what you played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split kept: same choices, same luck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split kept: what you played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split of the list at the start; operations wait longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the keeping-well money: this share goes to prevention, the rest to practices. Prevention pays late, after two to four years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of readiness over the 44 places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of the true yield of schemes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spring Budget, March 2017: £2bn over three years for adult social care, with conditions on delayed days. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff and agencies in what trusts spend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff hired by the shift from agencies, for more than one’s own would cost. Capped nationally from 2015.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff in practices' cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff morale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff recover: in the nine months after, so many more of them are at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff: morale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff: morale. Patients: safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staffordshire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard for fines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts split. After year 2, and every second year, each seat votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts split. The STP lead may apply: four tests, a vote, then a shadow year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts that leave untreated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay as we are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay of an emergency admission, ages 0–14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay of an emergency admission, ages 15–64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay of an emergency admission, ages 65–74</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay of an emergency admission, ages 75–84</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay of an emergency admission, ages 85+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay of an ordinary elective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay with one budget, or split again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay, net of delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays follow room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays that begin and end on one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays that begin because the clock runs, in either regime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays that could have been avoided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays without a night, ages 0–14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays without a night, ages 15–64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays without a night, ages 65–74</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays without a night, ages 75–84</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays without a night, ages 85+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {now} of {steps}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} of the switch is on the table: finish that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StepRow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stepped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to show: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stockport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop planned work in January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strain added when all need were unmet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strain at which practices hand back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strain builds up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strain drives leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strain of GPs who work evenings and weekends on top of the week, paid out of partners' profits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strain of practices at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strain that a safe cap takes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit, or unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted: unlock to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suffolk and North East Essex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surrey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surrey County Council’s proposed referendum on council tax, January and February 2017. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surrey Heartlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surrey Heath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surrey and Borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sussex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustainability and transformation partnership: from 2016 the organisations of a place plan together. It has no powers of its own but persuasion and small funds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustainability fund for money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SwitchPage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SwitchStep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SwitchView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System’s balance at year end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T, B or C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {partition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a part of it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it as it is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it, and the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take my offer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take people home first and work out what they need there. Six to nine months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the work back in house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what has no strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from a contract for each point below the standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from the share of consultations with one's usual GP once every practice has joined up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken once, in the year in which the results are asked for: hope that was raised falls farther.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk is the game. What can be said across the table is said; the screen keeps the books, the secrets and the promises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tameside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tameside and Glossop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff lifts day cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff lifts emergency admissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff lifts planned care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff shortens stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff, block, or cap and collar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams of several organisations that share records, plans and a morning meeting. It takes years and is lost by upheaval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams that work apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams turn round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TermView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TermsView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That amendment is in the proposal already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That amendment is in the proposal already: vote on the proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That belongs to {when}: the table is at {phase}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That card is not on the table now: choose on one that is turned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That card lies open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is me. Show my desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is who holds it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That lever is not among those to choose from: choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That purchasers which also provide favoured themselves is not shown: nobody in the engine is both. Where purchasers bind the bill (cap and collar) more of it stays outside: it is the tariff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That right does not exist under these rules of the money: choose {rights}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That word is judged already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &lt;b&gt;incentive lens&lt;/b&gt; shows beside a lever what a small step of it does to your own scorecard and to the table’s marks. It stays closed in year 1. Where the two point apart, it says so in a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &lt;b&gt;patients’ panel&lt;/b&gt; has no money and no vote. It names the four residents; once a year it puts a question to a seat, which must answer it aloud before the plans lock; and it picks which of three true stories leads the front page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &lt;b&gt;table&lt;/b&gt; has five marks, from 0 to 100, never one sum alone. Money is the underlying balance of the whole system, without loans, support and one-offs. Referrals refused or put off count in care. Each &lt;b&gt;seat&lt;/b&gt; has a scorecard of four to six figures that it would be judged on in life: see the role cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Act is amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Black Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CCG buys care by contract; hospitals are paid for what they do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Chancellor needs it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Conservative manifesto of May 2017 promised to change the law where it slows integration. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GP federation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GP federation and the council may be off: their levers then stay as they are, and they have no vote. NHS England (the settlement, control totals, who may change the rules and when) follows written rules, or the facilitator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GP partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The King’s Fund, Leadership vacancies in the NHS, 2014. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Lewisham campaign, 2013: the closure was quashed in court. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Prime Minister has found a birthday present for the health service. Most of it comes in the years that nobody has planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The STP lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The STP lead has not used it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The STP lead is a person and becomes chief executive: nobody has to be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The STP lead’s one right to set another seat’s lever for a year, at the price of trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The STP’s small sum for change: new teams, shared records, general practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Treasury's patience after a pioneer's reckoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Vale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accountable care chief executive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acute contract: {form} at {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acute contract: {form} at {value}; {paid} was paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acute trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreed level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area whose health and care a table runs: the population of one STP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance of all trusts together, support included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance planned: what a plan alone leaves on 31 March, income and sustainability fund less commitments and what it places. What others do and what winter brings are not in it; the dark column has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance that the regulator sets for a trust each year. Meet it and the sustainability fund is paid; miss it and it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance without loans, support, one-off savings and the cost of changing the system: what would be left in a year like any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ballot under way is on {what}: finish it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bids are turned over: move an amendment to the proposal instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bids are turned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books of all runs add up to within {hole}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books, page by page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The break she was promised came every month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brief, {year_label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brief; with Shift, last year’s front page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget is not agreed: hold a ballot, or go on without an agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget stays as it is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cap as signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cap on its profit goes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cap on work visas was reached in a week. Forty nurses from abroad who were to start in June will not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card comes this year; a winter card at the winter call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card waits for {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cards are turned: this vote is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cards lie face down: every seat votes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre supports nobody; {buildings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chance that a scheme referred to ministers is upheld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change in value, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change of the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chief executive asks for the council’s social care money in the one budget. The council’s lawyers ask who answers for it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chief executive proposes the shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chief executive proposes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chief executive stands by its own proposal: let it propose something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chief executive stands by its own proposal: promise another thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chief executive takes it in, or a ballot does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claims of JR4NHS and 999 Call for the NHS against the accountable care contract, 2017 and 2018. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of {phase} is over: the table is at {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock stands still, or runs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock stands still; F10 again lets it run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coins are turned already: go on to December.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coins are turned: a power of the winter call is played before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coins are turned: they stay as they lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coins lie face down: turn them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The college wants eleven in a hundred of every pound for practices, in writing. The cameras are in the car park.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commissioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commissioner decides this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commissioner decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commissioner is a computer player: this is what it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commissioner pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commissioner still decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commissioner’s last act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commissioner’s money ends at {high} for this contract: put that or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The community and mental health trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The community contract is a block: put a value only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The community contract rolls on at new prices in this game: there is no card for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The community contract, a block: value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company that answers the telephone at night has given a month’s notice. It lost money on every call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company that ran the surgical centre by the station has gone. Four hundred people had a date for their operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company with the lorries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contingency is part of the reserve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract between commissioner and hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract is between {talks}: let one of the two put it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract is put out to tender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract is signed for this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract is signed for this year: it opens again next year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract went to arbitration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control total, the four hours, the waiting list and safe staffing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council pays for its packages as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council’s budget leaves the pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council’s sums do not meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country votes in seven weeks. Until then nobody in the service may announce anything, and every hospital is a photograph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country votes on the first Thursday in May, as the law says it must. Until then nobody in the service may announce anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curtain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deanery has found its young doctors alone at night, again. From September they will train elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The debrief comes now: scores at the year just played, and all that was sealed is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default lever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The economy has shrunk since the budget was written. What was promised for the autumn will not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine works it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The envelopes of game {seed} are in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The faces of the plans turn over: three figures each, against what there is. Where they do not fit, the headline says so. The STP lead marks each plan and may use one right, at the price of trust. Then every seat may move one lever one step, said aloud, and the plans lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facilitator: pick a card, hold one back, give a seat to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facilitator’s hand on the deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firm that runs the one budget’s computers wants a part of what it saves. Its profit would be capped; nobody knows at what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firm that won all older people’s care has handed it back in the eighth month. Its money had run out in the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first ballot failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first families move into a new estate by the bypass. The school is ready; the surgery is a sign in a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first front page comes with the first report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first or second choice on a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first treatments bought at short notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first year takes half as long again, the year of the switch {switch_minutes} minutes more. When the time is out a draft stands, and a seat that never touched its draft keeps last year’s settings. Decisions count as made at once: nothing depends on who was first. Clocks can be stopped or extended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of saved games</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The footprint now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The footprint, parted down the seam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form of the contract is dropped: in one budget there is no contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four-hour figure, all types, that earns the part for waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The freed management money goes to practices, to population health or to savings: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fund as it was. Staff see that somebody kept the promise to fill their rota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fund is paid each quarter while you are on plan, and commissioners fine nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fund is paid. The backlog grows by £3 a head, and lists are cancelled when things fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gain share is dropped: each organisation keeps what it saves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The game at {place}: {years}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The game does not leave {phase}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The game in one page: what a year is made of, the two worlds, and what the debrief shows at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The game so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The game stops at {phase}, waiting for {names}: {refused}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap between places, and care for those who are easily passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap in health narrower than at the start, and the last year not overspent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gritters stopped at the county line. Nurses are walking in, and carers cannot get up the hill at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guarantee of a longest wait is dropped: no reserve pays for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hardest winter in years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headline stands alone for five seconds; the main button goes on at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hospice has no more money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hospital contract: form ({forms}), value{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hospital division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hospital division loses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hospital division set a safe limit: its coins cannot be refused this winter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hospital division set a safe limit: set a lever of another division this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hospital share is likely to be spent by November: there would be nothing to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hospital’s and the community’s shares and prevention are the purses of the seats that keep them; general practice, mental health and social care are spent as they are shared. Hospital and community lose no more than {cut} in a year, the others no more than what boards gave them beyond what is theirs by law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incentive lens away, or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inspectors come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keeping-well share is what its levers spend: the same pounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laptop goes round once a year, for Decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest care-home company here has stopped paying its staff. Its residents need somebody to answer by Friday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last cards on the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last contracts close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last two partners of a practice with 9,000 patients are leaving in June. Nobody has applied to take it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law is on the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law lets councils put two in a hundred on council tax for social care. It is worth most where people need it least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leader has asked residents whether they would pay fifteen in a hundred more, and has then changed his mind. The gap is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least of a council's budget that is neither packages nor care homes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens now also shows every lever under the other rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens shows the other rules already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens stands beside the levers of a desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens then shows each lever under the other rules too, before the first vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lever that has the ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list for planned care stands at {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list grows all the same where the market is managed: who bears a loss builds no capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log does not begin with a new table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The losing bidder sues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map: another layer, or the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marginal cost against which clinicians' habits weigh a case: planned care on tariff +0.55, block −0.45.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money does not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money is placed: a promise to pay is made before the plan is handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money moves at once, from purse to purse. It cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most it may keep, until the table asks for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that tight rules refuse; councils pay part of what is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The national contract for pharmacies falls by six in a hundred. Two on the same street will not both survive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next month at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next page (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next part; after the last, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one budget closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one budget in balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one budget is over, and two boards have read the same clause in two ways. The auditors will not sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one budget pays it all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one budget was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one budget: a bid, amendments and a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one budget: a bid, amendments and a vote; you keep {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one budget: you propose the shares ({every}), and keep the key to the reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one right is used over the plans, once they are up: choose it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one rule of the money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other fifth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other world: {done:,} of {total:,} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The out-of-hospital division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The out-of-hours firm walks away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pace of integration is dropped: nobody sets it for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page before (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel asked {seat}: &lt;b&gt;“{question}”&lt;/b&gt; {came}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel asks {seat}: &lt;b&gt;“{question}”&lt;/b&gt; {stands}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel has put its question of this year: the next one comes next year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel’s question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper, {year_label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The papers are being printed: wait until they are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of capital schemes that raises net assets and so the dividend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of capital schemes that reduces the backlog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of commissioners' running cost that buys and checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of contract quarrels left in the middle world.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of contract value tendered in a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of deaths that crowding can add to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of its reserves a council may use to keep packages up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of pioneer money that goes to joint teams; the rest pays new teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of posts and fees for buying and selling that ends with the split, with a law behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the gap closed in a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the place’s NHS money that goes on running the split or the one budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the quality payment that trusts earn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the quality premium that is earned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of what buying and selling costs both sides that is coding, data and invoices rather than negotiating posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of what payment by the case taught that is lost when the reason for it ends; the evidence saw it begin, not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patients’ panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patients’ panel waits for a word from {seat}: answer it aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patients’ panel waits for an answer, aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patients’ panel: the residents’ names, its question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patients’ panel: which story leads?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pause of care packages is dropped: it is a power of the split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pay cap is lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pioneer kept its promise of results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pioneer promised {most:.1f} admissions; {came} came: the Treasury adds {part} to the fund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pioneer promised {most:.1f} admissions; {came} came: the Treasury cuts the fund by {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plans add up to {money_planned_gbp_m} at the year end, and together they make {money_gbp_m}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plans end {money_gbp_m}; I take {label} a step back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plans fit each other: stays, staff and money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool grows as more posts stand empty: recruitment abroad, returners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The population health director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The posts come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The posts come back with the contracts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pots are {names}; the rest is the reserve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice is being laid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice is being laid out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice winter does not come to {phase}: go on to year 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practices’ share of the money at {level} or more in {years}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price that was agreed is dropped: a share has no price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private partner goes with the one budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private partner’s first accounts are in the paper. Its chairman says that a cap is a cap; the council says it is a hole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The projector shows what all may see, never a seat’s own view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal lies on the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal on the one budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published standard is dropped: it is a power in one budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purse parts. The commissioner holds {purse} again and buys with it, {head} a head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quality floor is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question has no words: write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reasons are kept, and read again at the debrief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regulator has named the balance it wants from the hospitals by March. Who signs is paid from the sustainability fund, quarter by quarter, until the day it falls behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regulator is in at {where}: posts, building and agency need its leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regulator is in at {where}: the one right reaches its levers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regulator says: tender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regulator wants bed occupancy at 85 by Christmas Eve, and says how: by not filling them with operations. It has copied in the Treasury.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repair money is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reserve is what the pots leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reserve pays for it, then the two other pots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The residents were switched off at this table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The residents’ names, and one question a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest end in clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is for waits, and nothing is paid once money is missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is other staff, drugs, buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is private, council and other income.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest pay for themselves or have NHS care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results a pioneer promised did not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right names a lever and a figure: choose both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rise is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk pool is dropped: one budget is a pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roof is mended. A third of this year’s sustainability fund is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule book ({pages} pages) and a role card for each seat are in {folder}: {book}, {cards}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ruler and what stands beside it as tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of the money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safe cap is dropped: it is a power of the split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safe limit is dropped: it is a power in one budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same at new prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same choices, the same luck and the same evidence in both worlds, {pairs} times over. Medians; the ranges are in the picture above, and at its top the game that was played beside the same luck in the other world.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same four people in both worlds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same four people with the same luck in both worlds. They count in no score; one life shows what averages cannot, and proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same place, the same choices, the same luck, pair by pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same scales, for everybody here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same without support, one-off savings and the cost of changing the system; marks go by % of income.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same work: {same_work_gbp_m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same year, four times over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen’s main button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seam closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seam opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of clinical posts with nobody in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of delayed days that wait for an assessment or a decision inside the hospital.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of delayed days that waits for assessment, non-acute NHS care or equipment; the rest waits for a package, a care home, or a family's choice, and teams that face home cannot end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of general and acute beds in use at night. Over 85 to 92% queues grow fast, as at any counter that is never free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of people in need of mental health care who are in it. Far under a half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of people who believe their services will be there when they need them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the place’s money whose use a seat decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared screen in a window of its own, or away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared screen shows a table: open a game first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares add up to {total} more than rolls on, and there is {most}: take {total2} out of a pot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares are agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares are {words}: take it out of a pot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of this year are settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of this year are settled: they open again next year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop sales have fallen and the legacy did not come. Its twelve beds will close at the end of June.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smaller maternity unit has closed its doors on eleven nights this spring. The college says it cannot go on like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split cannot end in year {abolish_from} of {years}: choose an earlier year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split ends, or comes back, in four steps: the halves close, the contract lines fade, what was sealed is opened, and every seat has a letter saying what it loses, what it keeps, and how its power changes. The change costs something first; what it gains comes later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split is abolished: there are no contracts. The chief executive proposes how one budget is shared; every seat may bid and amend, and the table votes in the open. Promises go on as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split is kept: the commissioner buys care by contract. Say your terms across the table, then put them on the card: the form, who carries the risk, and the value. Two handshakes seal it. Without a deal when the time is out, last year’s terms roll on if nobody put any; else an arbitrator picks one of the two last offers. Promises may bind anybody to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split stays for now. You may apply in any later year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split: contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stays that become visits are short: what each leaves free of beds; they were paid at the price of a short stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strain that came is not the strain in the jab. Staff go down with the people they nurse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strikes of January to April 2016 over the contract imposed in England. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The surgery that everybody is registered with: nine in ten contacts with the NHS. Practices are small firms with a national contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The surgicentre at the Lister Hospital, Stevenage, bought back from Clinicenta in 2013 (NAO memorandum). Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sustainability fund is {fund} of trusts’ income, for those on plan; {buildings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch, in four steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system in balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system in balance, organisations that trust each other, care that joins up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system's balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system's underlying balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system’s balance at year end: all organisations together on 31 March, support and one-off money included. 8 futures in 10 lie within the range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table abolishes the split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table keeps the split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table’s five marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tender is dropped: in one budget nothing is bought elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time an ambulance stands at the door until A&amp;E takes its patient: 15 minutes at most, much more in winter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time from a GP’s letter to treatment. 92% of those waiting should have waited under 18 weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trainees are taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The true yield of a place's schemes is drawn once, the same in both worlds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trust pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trust: a block pays the same however many come. Who is not seen waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two seats whose levers move your scorecard most; points for a typical step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value lies between {low} and {high}: put a figure in that range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole budget in balance, integration in practice, public confidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole country: 44 footprints, each with its own rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole last figure nearer to the likely cost stands: today {whose}. Both pay {arbitration_cost_gbp_m} for the case, and trust between you falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The winter call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work is likely to cost {likely}; I can go to {value}, {form_words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work is likely to cost {likely}; I say {value}, {form_words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work is likely to cost {likely}; {value_gbp_m} will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work rolls on at {roll_on}; with its part of growth I say {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year and the winter call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The years after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The years after, not played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {called} is not signed: both shake on the card, or go on without a deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {called} is not signed: {who}’s handshake is missing. Or go on without a deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} Courier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theatre sessions that do not run in January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theatres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their part of preventable admissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then four &lt;b&gt;residents&lt;/b&gt; of the place: a year of each, drawn from everybody’s rates, with its odds. They count in no score. The report ends on next year: the back of a card, the promises still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the years after, marked not played, and every figure that we assumed, with its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no contracts and no income for activity. What there is to share is growth; what is not shared out waits in the reserve, pays for winter coins, and what is left of it returns to all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no contracts in one budget: speak about the shares instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no brief before a game is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no card “{card}” in this deck: choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no chart on this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no chief executive to choose: the split comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no failed ballot to decide: the casting vote waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no figure “{indicator}” to predict: choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no game open; settings are kept as they are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no game to continue: start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no map on this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no offer from {other} to accept: write one of your own, or wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no offer of theirs to accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no one budget while the split is kept: put the contract card instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no proposal to vote on: the chief executive proposes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no proposal yet: the chief executive proposes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such amendment on the table: choose one of those that were moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such pot at this table: bid for one of those that are shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such pot at this table: choose one of those that are shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such story this year: choose one of those that are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such word to judge: choose one that was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme called {name}: choose light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vote on a budget ahead this year: promise another thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vote on the rules of the money ahead: promise another thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to decide for this seat now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on the card yet: put a form and a value first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to choose on that card: it comes as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to explain here: walk to a figure or a control first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to place this year: what runs, runs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo in this draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one budget for everybody here, and I have to share it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one budget, and I share it out. I am judged on its balance, joined-up care, and public confidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is {there} more to share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They bargain, spend and vote for the whole table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They bargain, spend and vote for their own scorecard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They call you a pioneer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They lie side by side, in this folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They roll last year forward, and spend growth in the same parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They see what their seat sees and nothing more, and give each offer, vote, power and promise with one line of reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They spend little, share the risk and keep their few promises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand nose to tail to the roundabout, each with somebody inside. The radio asks who is nearest to a fall on Mill Lane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They try many plans on the engine, and take the best for their own scorecard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin line: last year, same month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This budget does not cut the practices’ share: there is nothing to veto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This budget would cut what practices can do; keeping well gets what the same work costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This game does not grow: its levers stay as they were set at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This game was begun with other evidence or cards: its years were worked out anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This help; ? does the same where no text is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This seat’s balance at year end: what its organisations are likely to have left on 31 March, support and one-off money included, if everybody goes on as is known now. 8 futures in 10 lie within the range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This seat’s likely balance at year end, with its coins paid for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This share of practices joins up into larger ones. They last longer and waste less; a year of moving house, and fewer people see the GP they know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This share of the new teams gets people out of hospital, as far as they wait for what teams can give; the rest keeps people from going in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table has begun: start another game for another set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This winter; the rest in years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year’s events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year’s settlement and cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ThreatView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threatened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threatened: “{line}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three a year for each giver. Read out in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three a year for each giver; broken ones are read out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three agencies have merged and a night shift now costs a third more. The rota for August is half empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three beds in a hundred stay shut in January and February.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three to six months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier 2 cap reached, June 2015; nurses put on the shortage list, October 2015. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To abolish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To close deficits the Treasury first moves capital to revenue, up to this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To close the national gap, NHS England asks hospitals to give up this year’s repair money. Who agrees keeps the sustainability fund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To population health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To real spend per person over 64, two years on, as homes close and staff leave after the money has gone; packages and homes that are missing act at once, beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the first page; the game is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the last act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the other contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the {old_title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To weeks of clearance; the deterred are unmet need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To year 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {other}: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {stop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together they cut no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together you want {short} more staff than there are; most by {hiring}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to nobody: what you say of it is up to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too close to call: about 5 pairs in 10 each way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too close to say: 5 of 10 pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top slice at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Towns and commuter country west of London: five commissioners, soon three, one dominant hospital trust, five councils that are each only partly inside. People here have worked together for three years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trafford</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train and keep GPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train and keep people. Fewer leave after a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training, return, recruitment abroad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction cost that abolition closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformation fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformation money that would make records fully shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformation money that would make teams fully joint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition in the first year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition in the second year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition in the third year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition paid by NHS England</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treasury and residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat everybody now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat the sickest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatments bought at short notice that the same consultants and theatre staff would have given in the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatments in the base year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatments over starts that stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend at fees that keep pace with cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend of bed-days a stay, from better practice and later discharge home earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trolley waits at 90 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust between organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust between organisations at {level} or more in {years}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust between organisations falls at once and takes this long to return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust between organisations falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust between organisations that heavy assurance costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust gained by a promise kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust gained by an agreement both shook on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust lost at once when a contract goes to arbitration, beside what the game counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust lost by a promise broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust lost next year when all trusts miss their control totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust lost next year when divisions' overspends are paid by the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust lost next year when work ends off plan, beyond the tolerance, under contracts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust lost when a power is played against others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust lost when no budget is agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust lost when the STP lead uses its one right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust lost when the chief executive refuses a coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust on integration in practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusts' balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusts' contracting, coding, legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusts' underlying balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusts' underlying balance in the base year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn a switch on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn agency shifts into posts. Cheaper once they are filled, which takes most of a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn back referrals that do not meet a rule. The list shrinks; people who are turned back still hurt, and are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it up for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the cards over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the coins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the coins; then on to December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the next card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the next card; then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn to the next map layer (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned back by the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TurnedUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns contacts that are short into people who wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns pounds saved into posts closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the cash return of prevention into stays avoided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the precept into growth of the social care budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve months from April: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice: end the phase for all; drafts stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two PDF files, beside your saved games</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two a seat: money and direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two arrows for each lever: what a step does to the seat’s own scorecard, and to everybody’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two bad weeks, then new systems: hospitals pay £1 a head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two chief executives go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two contracts are open: the acute trust’s, with its form, its value and the terms below; and the community trust’s, a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two halves and contracts between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hospital staff in a hundred and four community staff in a hundred are missing in January.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two objectives are yours alone. Keep one; it counts in no score. F2 shows them from any screen of a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two objectives wait behind your curtain. Keep one, tell nobody; it counts in no score. F2 shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people share the seat {seat}, and none holds it: give it to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people: one speaks, one holds the pen; change over each year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two tables would be better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two tables, one in each world; or a patients’ panel of one or {panel}, then more pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two were dealt to you. Keep one; tell nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two worlds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two worlds of {place}: {fans}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type 1 attendances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under cap and collar, the share of any difference from plan that is paid or taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlying balance, all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo; with Shift, redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UnitingCare, Cambridgeshire and Peterborough, December 2015 (NAO, July 2016): £16m of cost, eight months. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmet social care and delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmet social care and frailty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmet social care at {level} or less in {years}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplaced money goes to your balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unspent shares drawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and down the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to eight a seat, and every term of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to six a seat, and more terms in each deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upheaval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upheaval and leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upheaval and morale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upheaval costs practices time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upheaval fades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upheaval may last {middle} (8 in 10: {low} to {high}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upheaval of a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upheaval on confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of care by the frail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of care with a long-term condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacancies and morale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacancies at {level} or less in {years}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacancies draw recruits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacancies in the whole place at {level} or less in {years}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacancies less those that agency covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacancies that agency covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacancies that can be filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacant posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacant posts in the base year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valencia’s Alzira concession: profit capped at 7.5 % of turnover. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valeside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value for money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value you offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanguards of the Five Year Forward View: 50 sites, £26 a head (NAO, 2018, on the money granted 2015 to 2017). Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virgin Care and Surrey commissioners: claim 2016, settled 2017. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits and appointments by community teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits and appointments of community teams for each 1,000 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits bought at the winter call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits gained once they have moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits lost to empty posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits lost while the teams move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of specialised services bought by NHS England.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VoteCardView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VoteDone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VotePage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VoteView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voted; turned over together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wages and the living wage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait and see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a bed, a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a clinic or an operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for {waited}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for {waiting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting lists on confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting under 18 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits test of the fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through a row of choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through the other choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WannaCry, 12 May 2017: NAO, Investigation, October 2017. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted of community teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted, before the place’s scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ward staffing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wards are cleaned one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wards are {full} full, and {stuck} people fit to go home are still in a bed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wards fill to {full}; {stuck} people fit to leave wait for care at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wards keep to safe numbers. Deaths rise by two in a hundred in January and February.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wards, crisis care, talking therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wards: beds may close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wear of buildings and equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks that the clearance looks back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks until a hip operation at the earliest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of appointments that are short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of full wards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of seeing one’s own GP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of waits for planned care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of waits in A&amp;E.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well to long-term condition, ages 0–14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well to long-term condition, ages 15–64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well to long-term condition, ages 65–74</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well to long-term condition, ages 75–84</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well to long-term condition, ages 85+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>West Cornwall and Scilly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>West Yorkshire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a case at arbitration costs the purchasers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a change of system costs once: redundancy, new computers, moving, time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a closed post costs once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a council pays, older people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a pioneer's money is given for: emergency admissions a head rise by no more than this in two years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a place loses when a GP leaves; the rest is seen by staff whom the practice's income goes on paying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a plan alone leaves: income less commitments and what it places. Others’ plans, winter and luck are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a pound of extra visits in winter spares of delayed days, over a pound of a team that knows its patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a purchaser can cut of other programmes in a year when money is short, in either regime: the rest is an overspend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a seat is judged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a seat is judged on, from 0 to 100, by published scales; one for each seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a seat may place on its levers this year, after what is already promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a site that closes saves beside its wards, which may be nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a tender takes off the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all have left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all may see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all may see of the table, in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all may see: M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all organisations have left without loans, support and one-offs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all your work costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What buying and selling itself costs: posts, coding, invoices, bids, lawyers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came in less what was spent, over a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can close while the law still wants commissioners and contracts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changing the system costs this year, redundancy included; marks go by pounds per head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What closing a ward of 28 beds saves for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next is for {name} alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What commissioners (or the common part of one budget) have left; marks go by % of allocation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What commissioners pass to councils for social care, at the level of 2016/17.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What commissioners pool against trusts' overspends in the middle world.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What consolidating one service does, as a share of closing a site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What crosses budgets within a year, from the part of care that has worsened least since play began to the one that has worsened most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each pound of backlog beyond the start's costs a year in breakdowns and workarounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each seat said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What finding and contracting another provider costs the commissioner in the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What full engagement adds to confidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What full heat takes from confidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What full upheaval takes from confidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened on ward 11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens if nothing is agreed. Beds open at agency prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has figures as a table, one after the other (Shift T where T means something else)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be repaired each year so that the backlog stands still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to have been spent on asking people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of its agency ceiling to a trust in special measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of the reserve goes back to those who paid in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left returns to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this? Pins it; a click on a figure does too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it gave, a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it spares of that cost while its cap leaves its margin whole; less in the measure in which the cap takes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps people from falling ill: less smoking, vaccines, blood pressure. Little this year, more each year after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What legislation takes off the row and the distrust that ending the split brings at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies on the table goes beyond it: whoever signs has no power next year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may the partner keep?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What more work costs once wards, posts and rotas have followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moved it most in the last report: {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moved the trust between you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody earned goes to those who beat their total, at most so much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of past underspends may be spent again in a year, by leave; never over a part of the allocation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of the reserve left in March returns to all divisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one budget adds to the yield of schemes out of hospital, once teams work as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one case less saves until a ward closes: the stranded fixed cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one more case costs a hospital this year, over its price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What only you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What organisations have left on 31 March, support and one-off money included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What plans allow for continuing care; the bill itself follows demand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What plans allow for prescribing; the bill itself follows demand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What purchasers hold back all year against deficits elsewhere; the reserve in one budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What schemes outside hospital yield more where partners keep what is left, in proportion, once teams work as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What social care budgets have left; marks go by % of budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What teams and practices that are there already avoid in one budget, once all work as one, without new money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the board moved to or from the hospital is dropped: contracts pay for the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the board took from mental health is dropped: its block rolls on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the budget pays councils for packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the commissioner and a trust agree for a year: the form (who carries the risk) and the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the computer players said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the contracted work would cost at last year’s productivity and this year’s prices, with the range in which 8 years of 10 lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the council alone knows: how many homes are near failing as fees fall short of their cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the council pays a home for a place. Too little for long, and homes close or take only those who pay themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the debrief shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the government gives the NHS for a year, and what prices, pay and a larger population take of it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the headline of a closed hospital takes from public confidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the other rules of the money would do is not open to this table now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the precept adds to council tax in a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the reserve pays there it cannot pay elsewhere; a miss costs public confidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the seat has set and agreed stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the terms mean: F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the value buys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the year brings: the settlement in one sentence, and one to three event cards, turned one by one. Some ask a seat to choose. The screen also names whom you need this year: the two seats whose levers move your scorecard most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they carried, a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What trusts (or divisions) have left, support included; marks go by % of income.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed beyond form and value ends with the contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was bargained on the hospital contract is dropped: a share follows the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was coming anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What works without premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you take? The next computer player answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you hear first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you hear first may stay a rumour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What £1 of prevention returns to society.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever the yield, no more is avoided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a judicial review is fought and no law backs the one contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a place goes back, how fast the posts return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When commitments exceed the allocation, the part of the gap that planned care gives up, in either regime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the cost of the change is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the trust calls Full, this part of planned sessions stops for January; cancer and urgent work go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where activity is paid by the case, its recorded value rises by this and nothing else does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where hospitals keep a service and only some patients go to the hub, this share does; up to it no life is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where people go who get no appointment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the calibration of cost begins; it does not move the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the freed money goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the fund goes. Joint teams help people leave hospital, shared records help teams work together, GP development brings hands to practices. Care homes get a nurse’s visit; estates are rooms that teams share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the game is kept; every decision is, at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the one budget signs with a private partner: the turnover on which it earns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the table decides, it votes after year 2 and every second year: each seat turns over keep or abolish, with its reason in a line. All but one must want the change, unless the place says otherwise. A table that has abolished the split may vote to bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the table decides, the lead applies, and the tests stand on the board: consent (the table’s vote), readiness, money spent on engaging the public, and NHS England’s approval, which takes the readiest few of the {footprints} places each year. Then comes a shadow year: shares are shown, contracts still pay. Without a law behind it one budget can be challenged, and undone in court. Going back takes the same steps, and {years_before_back} years of one budget first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether organisations here believe what the others say. Kept promises raise it, arbitration and broken ones lower it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether people here believe their services will be there for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the organisations here believe each other's word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a council takes on no new packages, so many end each month and are not replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the split is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can, walks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides the money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds it from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is not taken goes to A&amp;E.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is not taken goes to the practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is the {seat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who owed whom is settled in the ledger, and then no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who owns ten in a hundred of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays has it no more. Kept promises raise trust between organisations, broken ones lower it. The report reads out both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays if winter is bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays if winter is bad?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who promises, and to whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who promises, then to whom: press their numbers, or click. Esc goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who promises? Click a counter, or press its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who puts the terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever beats the control total by March gets a pound for each pound. The letter does not say what may be put off to get there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gets the fund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gives care: hospital trusts, community and mental health trusts, practices, care homes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds public money and buys care for a population with it. Here: the CCGs of the place, speaking with one voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is promised says in the report whether it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the panel asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom you need this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose overspend is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did A&amp;E get better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did A&amp;E get worse?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did confidence fall?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did confidence rise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did fewer die who need not have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did fewer go without care?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did fewer lie in a bed, fit to leave?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did fewer wait over 18 weeks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did mental health care reach fewer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did mental health care reach more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did more die who need not have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did more go without care?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did more lie in a bed, fit to leave?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did more wait over 18 weeks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did the money get better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did the money get worse?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did the waiting list grow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did the waiting list shrink?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did this change? {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why was less health lost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why was more health lost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why were beds fuller?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why were beds less full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why were fewer GP appointments short?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why were fewer posts vacant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why were fewer turned away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why were more GP appointments short?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why were more posts vacant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why were more turned away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why were there fewer emergency stays?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why were there more emergency stays?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wigan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windmill 2007: on tariff, with choice and a weak purchaser, hospitals’ part of the money rises and what is spent outside does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windsor and Maidenhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windsor, Ascot and Maidenhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winter 2013/14, the mildest for emergency care of the years since 2010 (A&amp;E series). Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winter 2014/15: low vaccine effectiveness against the drifted A(H3N2) strain (Public Health England). Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winter call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winter money, in December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winter ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winter ward bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WinterCallPage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WinterDone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WinterView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one budget: &lt;b&gt;{title}&lt;/b&gt;. “{line}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the split abolished there are no contracts: everybody here shares one sum of money, proposed by the chief executive and agreed by the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the tender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld sums spent on schemes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within its share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within our means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without contracts to write, watch and settle, up to {posts} posts can end. That frees {freed} a year from the fifth year; hardly any before the third.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without loans and one-off help, partners together end at {moved}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wold Hospitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woldshire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woldshire County</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman of 84</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WordJudged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work done for each pound or each hour. Hospitals were asked for 2% more each year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work down the inspectors’ list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work that a hospital on a fixed sum hands on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workforce development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out why: each cause is taken out and put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>World</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrightington, Wigan and Leigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written questions to the Department of Health on four-hour waits and trolleys, 2015 to 2017. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year by year: {trend}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year {number} of {years}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year {year_index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year {year_index} has not begun: go back to an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year {year_index} of {years}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year {year_index}, {year_label}, {world}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YearPage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YearView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of a reported deficit beyond this add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of good health lost for each 1,000 people: {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of good health that illness and early death took this year, for each 1,000 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of health lost, and deaths that care could have avoided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of life, each counted by how healthy it is, that illness takes from a population in a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years to special measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes/no questions (a control total, a precept, a pooled budget, an application) are asked when they arise. They are no levers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You announce a standard, no worse than last year. If it is missed by November the winter reserve goes there first, and everybody reads why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are {words} the {new_title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ask for {asked_gbp_m} more. There is {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You broke another promise this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You called Full: all others show their coins first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have heard of no such card: turn up one that you hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no offer that waits for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no written offer that waits for an answer: there is nothing to withdraw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have predicted {predictions} figures: change one of those instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have said it of this figure: another way or range takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hear first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hear: &lt;b&gt;{card}&lt;/b&gt; ({when}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You keep the split, abolish it, or let the table decide as it goes. The game takes no side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You know the settlement a year early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You pay for them and for the search; the acute trust loses the income and keeps its cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised {whom}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You read these letters; the commissioner and the {other} trust write them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You run the health and care of a whole place, with others. Each seat has its own money, its own goals and its own figures. Talk is the game; the screen keeps the books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You speak for another seat: {id} promises for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You want {short} more staff than there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were dealt “{first}” and “{second}”: keep one of those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You {a}, everyone {b} this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &lt;b&gt;purse&lt;/b&gt; is what you may still steer this year: what your income allows beyond what is committed already, plus the overspend that you may plan for. It is known when Decide opens. What you do not place goes to your balance; nothing is lost by leaving money alone. The lead’s purse is the transformation fund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your balance at year end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your board lets you sign from {gbp_m} up, {change} on what rolls on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your board lets you sign up to {gbp_m}, {change} on what rolls on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your board wants {gbp_m} or more for {whose}, on last year’s cash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your board’s limit: you may go beyond; then you have no power next year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your board’s mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your books {books}, all books {all_books}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card lies on the table already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your control total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft: {words} on last year’s settings. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your levers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list grows, the work is not paid, and the paper prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your offer waits for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your offer waits for an answer: let {who} reply, or withdraw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan costs {spent} and your purse holds {purse}: take {over} out of your levers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan is handed in already: wait for the others, or unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan is handed in: unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan is open already: change it and hand it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plans are handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your power, once a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your purse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your purse and your levers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reason in a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your seat’s levers for this year, within your purse. What you do not place goes to your balance. The forecast says what your draft does to your books and to everybody’s; the others are taken as you may see them. A draft is kept as you make it; submitting locks it, and you may unlock until all are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your share pays for them. If they stand empty, everybody reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your word was good enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your word, in a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your years again in the other world: same place, same choices, same luck. Each difference has its likely range, and how many runs in 10 agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your years in both worlds: the same place, the same choices and the same luck, pair by pair. Every difference has its likely range, and how many runs in 10 agree. The years after run on with your last settings and are marked not played. What we assumed says which figures lean to which side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a head a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hospital is in special measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path begins with M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a penny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a thousandth of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abolish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abolished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abolished less kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abolished less kept, 8 in 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abolished*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accident and emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acute trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acute_cost_gbp_per_head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acute_grant_gbp_per_head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added to the maintenance backlog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administration share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adult_ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ae_demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency premium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency_price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency_squeeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed schemes from sums withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ahead on none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ahead on {better} of {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aldermere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all but one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of us together ended at {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allocations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambulance handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambulance_queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambulances and other programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambulatory care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and kept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and one earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and turned it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {left} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointments practices can give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arbitration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrow-right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrows of the draft before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrows-split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it stands, met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it stands, not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at full disruption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at full strain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at its briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {drawn} of an even part for {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {cap} of what it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avoidable deaths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avoidable mortality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b { font-weight: 600; }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>background: transparent; border: 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backlog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backlog_gbp_per_head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balance at year end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balance planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bed occupancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bed_occupancy_pct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beds full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beds with staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beds_open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better abolished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better abolished*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better care fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond that already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>big</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>births</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boards behind the seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book-open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>building, repairs, equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buying and selling: coding, data, invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buying and selling: disputes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buying and selling: staff of trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buying and selling: tenders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar-blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called Full: planned operations stopped in January and ambulances went on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cap and collar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capital account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capital account </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capital fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capital limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capital moved to revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capital_raid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capped appointments at a safe number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card lies face down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card, number {number}: “{id}” is not written as an id is: use small letters and underscores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care at trusts elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care home fee uplift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care packages from the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care-home beds that can take somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care-home fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care-home fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care-home fees from the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care-homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care_home_beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care_home_collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care_home_outbreak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care_packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caret-left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cartogram: a hex lies outside columns and rows 0 to 200: move the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cartogram: hex {list} stands there twice: give each locality hexes of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cartogram: people_per_hex is {each}: give a number from 1000 to {most_persons_per_hex}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cartogram: the hexes do not hang together: close the gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cartogram: the river names corner {corner}: corners are 0 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cartogram: the sea’s path: {error}: write it as M x y L x y C x y x y x y Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cartogram: {id} has {stands}: one stands for {each:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cautious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chance a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chart-line-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chat-circle-text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinical commissioning group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinical staff who join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinical staff who leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close-the-gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed the list of one service for a quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cmh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coins are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command {letter} takes {counts} numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commissioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commissioner_cost_gbp_per_head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commissioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>committed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>common purse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>community care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>community contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>community contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>community staff at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>community teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>community trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>community_cost_gbp_per_head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>community_staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computer player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent ({refuse} of {number} boards refuse)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent is given, and another test is not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consultations per FTE a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consultations per person a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts per person a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contingency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contingency released for work beyond the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continuing care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continuing healthcare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continuity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continuity of care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract fines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control_total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control_total_bonus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost improvement programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>council social care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>council_cost_gbp_per_head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>council_gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>council_grant_gbp_per_head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>councils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>councils: the shares that serve {place} add up to {total:.3f}: bring them to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crisis team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crisis teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curtain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days of income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days, mean of all stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deals of this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dealt, not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deaths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deaths a year per million people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deaths per person a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debts settled at the switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deciding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deficit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delayed bed-days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delayed transfer of care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delayed transfers of care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delayed_days_target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depreciation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did as badly, or worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discharge to assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disruption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance from target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>district nurses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dividend on net assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do it from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft {ghost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drugs, supplies, premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drugs_cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>education and research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effect_sizes.csv: line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effect_sizes.csv: there is no claim {strange}: mend the id that names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight in ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elasticity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elective care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elective referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elective_demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eleven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency admission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency admissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency marginal rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency stays per 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency_demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency_stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en-GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>england</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>envelope-simple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>envelope-simple-open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>envelopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>escalation ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evening sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every test is met, and a shadow year follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone gains {value:.1f} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone loses {value:.1f} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone sees no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected without coins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra cost to acute trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra cost to commissioners or the one budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra cost to community trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra cost to councils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eye-slash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>federation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer_student_nurses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first month of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first year in which a provider has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first year in which a purchaser cannot pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first-in-the-convoy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five_year_deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float | NDArray[np.float64]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float | None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footprints, {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footprints: there is none: add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for what is shortest: beds, visits, packages or appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foundation trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four-hour standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frimley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from one budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the balance to the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gains {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>game number {seed}; evidence: {view} view. {seats}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave the casting vote on the budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>general and acute beds in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>general practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>general_election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ghost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>girl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go_back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gp_capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gp_demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gp_share_pct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gp_share_promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grant, precept and fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>growing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>growth_taken_back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had heard of “{title}” before the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of the redundancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of the transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand-coins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand-heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand-palm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard_winter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not moved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard first by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard of “{title}” {how} ahead, {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard when plans are made; it may come in {season}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard {told}; it may come at {season}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heatwave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high_cost_drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold the fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home care packages that can be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hospice_closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hospital staff at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hospital_staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hospitals’ part of spending on care, points in five years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hospitals’ part where purchasers bind the bill, points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>house-line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>housing_estate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a crisis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in its report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in need of mental health care get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in need of mental health care gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the bank on 31 March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {years} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incentive lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>income_mix, {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete pathways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>independent sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>independent_provider_fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>independents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inequality ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integration in practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interest of the year {interest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interest on loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intermediate care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is deciding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing: add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no site of a trust: mend its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is reconnecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is to bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is to vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it abolished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it fell by {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it rose by {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stayed as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not played to its end in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>january</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined-up working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joiners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint teams and care-home support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judicial review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judicial_review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>junior_doctors_strike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k when a list has long outgrown its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeping well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeping-well share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps its plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept {years}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept {years}*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key in $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last contract, trued up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last put {terms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last year {scale}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last year's overspend repaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last year’s terms roll on at this year’s prices: {form_names}, {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>law_change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead_provider_fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaders_leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leadership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leavers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out. {left_out}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left the pool: next year its money is its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length of emergency stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length of stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a penny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lightbulb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like her came to this, or worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like her had so quiet a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like her lost as much, or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like her lost nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely cost {scale} to {scale2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely cost, {scale} to {scale2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list in year 2, % over the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list in year 4, % over the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list in year 4, market managed, % over the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lives alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loan repaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loans and cover are no income: in the bank, not in the balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks after her father</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low, central, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>luck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maintenance backlog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marginal rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marshal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marshal the commissioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maternity_unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>means test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>megaphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mental health access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mental health care reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mental health investment standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mental health referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mental_health_access_pct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mental_health_demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mental_health_mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mergers, {name}: it takes two commissioners to merge: name them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mergers, {name}: names the place “{place}”, which is not there: mend its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mild_winter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ministers decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money from NHS England to acute trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money from NHS England to commissioners or one budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money from the Treasury to councils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money spent outside hospital, points of NHS money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money, {years} together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monitor-play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months, half-life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved {lever} {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves, systems, redundancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mps_demand_debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one of {mine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one of {names}, or the path of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>national</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>national tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negotiate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new each game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new services outside hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nhs_grant_gbp_per_head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no deal: it rolled on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-elective admissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none (0), {scale}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none handed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>norovirus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached in the one year played, asked in {asked}; {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not voted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet shaken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing that lies here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now year {number} of {years}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occupancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 44</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the draft before: being worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of those waiting, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off next year’s buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old_drug_new_price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on 31 March; {before} a year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the card {scale}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the card, {scale}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the list has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the list have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one budget </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one budget stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one commissioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one control total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one in {each}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one step of {lever}: minus, plus, or Enter to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one world is ahead in nearly all draws everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-off grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-off support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-winter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {value} of those on the list wait under 18 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisational trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisational_trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our budget ended at {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out_of_hours_firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outpatient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overspend covered by the one budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overspend covered until next year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overspend shared from the risk pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overspend you may plan for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paired runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>para</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parity of esteem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner_cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partners' part of what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass-through drugs and devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pathways per 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pathways per elective admission of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patients of commissioners elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused new care packages for a quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pay bill of all providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pay up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pay_cap_lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment by results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pays for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pays {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pendulum arbitration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people registered (a new estate: spread over its months)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people who need social care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per 1,000 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per 1,000 admissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per 1,000 admissions per point over 90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per 1,000 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per 100,000 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per appointment a head a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per person aged 15–64 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per point over 90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per share of need unmet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per share of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per share vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pharmacies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pharmacy_cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pioneer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pioneer_hope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places: a footprint has two places at least: add a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned care at independents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned {money_planned_gbp_m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plans up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points of 1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points of 1 for each % of beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points of 1 for each 10 per 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points of 1 for each 10 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points of 1 for each death in 100,000 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points of 1 for each share of allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points of 1 for each share of value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points of 1, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points of type 1 per point of occupancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points per % unmet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points per 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points per point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points per point of integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points per point over 90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points: you, everyone, for a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>political heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>political_heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pool_budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pool_dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>population health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>powers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice_hands_back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>premises and supplies of practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prescribing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prescribing_cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presentation-chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prevention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prevention and screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private partner’s profit, up to its cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private patients and other income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private_contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private_partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>procurement_challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>productivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promises </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promises to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider net position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>providers that have failed by year 5, market managed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public_confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purchaser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purchaser/provider split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put no card of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality payment (CQUIN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality premium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality-adjusted life years lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question_in_the_house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ransomware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio at full disruption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio at full strain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio for as much again as is treated anyhow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio per point over 90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio per share of posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio per share unmet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio per unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio to a bed-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio to a team in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio to the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio to the well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio to the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio to what keeps the list steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio, standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reablement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached in the one year played, asked in {asked}; {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached in {held} of {played} years, asked in {asked_years}; {figure} in the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redundancy of contracting posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referral threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referral thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referral to treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referral to treatment, incomplete pathways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by ministers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported, support included{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running cost: assurance and mergers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running cost: posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running total, £m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same luck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same-day emergency care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save_our_hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scandal_inquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenario, evidence, events or a saved game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sceptic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schemes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scorecards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seats are in. {ask}
A coin is {coin_gbp_m}, out of {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen in four hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen or done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sees no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set a safe limit: beds that nobody may cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set one lever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settlement, {year}: no financial year: write it as {first}/{first2:02d}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settlement: {year}/{year2:02d} is missing: the years run to the tenth of play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share a month at full strain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share a year per unit of fees over cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share and other income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of all types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of an even part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of attendances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of avoidable deaths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of bed-days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of deaths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of elective admissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of emergency stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of homes per share of cost unpaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of occupied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of output at full disruption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of overnight stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of preventable admissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of prevention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of residents’ admissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the gap a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the one budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the overspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of value a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of what it buys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of what moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of yield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of yield, all shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share per appointment more in 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share per appointment short in 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share per share avoided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share per share unmet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share per unit of continuity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share within five years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared records, engagement, estates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shook on {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shopped around: 3% of planned operations went elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign {side} {drawn} on what rolls on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silence takes the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skill mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip-forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sliders-horizontal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smoke: a year was played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smoke: the year was not played: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snap_election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snow_closes_roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snowflake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social care budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social care money joins the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social care not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social care precept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social workers, reablement and other care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social-care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources, {key}: neither a year nor the word illustrative: say which year the figures are from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources: “{source}” is named as a source and not described: add a line for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>south-yorkshire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special_measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>specialised services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split abolished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split kept, incentives aligned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split-decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff {staff}, tenders {tenders}, disputes {disputes}, information {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff_vacancy_pct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays per person a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steady players, same luck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stepped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stethoscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop_operations_letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strain, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suppliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surplus asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sustainability and transformation fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sustainability and transformation partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sustainability fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sustainability fund that is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sustainability_fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system-minded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talking therapies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tendering_enforced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tenders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the GP federation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the GP partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the STP lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the accountable care chief executive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the acute trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the briefing of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chief executive proposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the commissioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the common reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the community and mental health trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the community trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the council partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the game checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hospital division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loser of a tender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the money is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the out-of-hospital division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the population health director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the seat has no such lever: {meant}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the split comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the split is abolished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the split is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the split kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the split stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the standard, 95%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system’s balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table’s five marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the transformation fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the winter of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theatre sessions that run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theatre_capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no year to explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is {capital} for buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they break down, and cost more each year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they say if kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a whole country, which nobody plays at a table: use run or compare, or choose a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a number: write a plain number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this lever does not exist while the split is {now}: name one of {mine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this lever stands on the desk in {least} games only: add --levers {least}, or leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this winter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thousand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times the mean of her age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to abolish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to shake: key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to split again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to stay with one budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trainees_withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transaction cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transaction costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transformation fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transformation fund </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transition cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transition costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transition: moves, systems, advisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transition: redundancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treatments that keep the wait guarantee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triangular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trolley wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trolley waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trued up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trust between organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trusts, {id}: {name} stands on hex {list}, off the map: move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trusts: there is no {kind} trust: add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two coins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two handshakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two worlds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typical: growth_by_age_pct has a figure outside -10 to 10: give per cent a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typical: {name} has a figure that is not over 0, or beyond {most:,}: give five between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>underlying balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>underlying position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unforeseen cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unmet need in general practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unmet need in social care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unmet referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unmet_social_care_pct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unspent share given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upheaval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urgent community visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used its one right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users-three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vacancies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vacancy rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>veto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vetoed a budget that cut the practices’ share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visa_change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visits a year per person over 64 for £100 less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visits at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visits per 100 appointments short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visits per person a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes against the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes for the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes to abolish the split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes to keep the split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waited as long, or longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waited more than four hours in A&amp;E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waited on a trolley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting per 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting under 18 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was in a bed within four hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {form_names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {scale}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {value_gbp_m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>were seen as soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is left of the reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the wait guarantee cost beyond the reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was coming anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whatever is shortest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wherever it is shortest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who need care at home get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who needs care at home gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winter call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winter coins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winter coins from the reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winter of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winter ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winter_bung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without support ({support}) and savings that do not last ({one_off})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without support ({support}), savings that do not last ({one_off}) and the change of system ({change})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worlds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would have signed {side} {gbp_m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would have voted for {gbp_m} or more for {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x-circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year {number}: {regime}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year {year_index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year {year_index}, of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year: the years do not follow one another: put them in order without a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year_index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you gain {value:.1f} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you lose {value:.1f} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you see no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you want {staff_wanted:,.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{abolish} to abolish, {keep} to keep; {needed} needed to {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{against} is off in this game: threaten another seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{again}{last}&lt;m&gt;{kept}&lt;/m&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{again}{last}{lens}
&lt;m&gt;{kept}&lt;/m&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agreed}. It opens again next year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked} of {years} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked} {choice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{beds:,} beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bill}; with the terms on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{came} in, {went} out, loans included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{caption} {name}, {role}. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{caption}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change_pct} on last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} in a hospital bed, fit to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} {more} nurses and doctors are missing than forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} {more} people are rushed into hospital than forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} {more} people are turned away from a specialist than forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} {more} people are waiting for a clinic or an operation than forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} {more} people lose a year of good health than forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} {more} people than forecast died who need not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} {more} people than forecast trust their services to be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} {more} people wait over four hours in A&amp;E than forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{choice} the split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{coins} coins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{coins}. {buys} {detail}. {slip_name}, likely balance {balance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hexes for {expected:.1f} times {each:,} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document:,} runs, medians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document}, {world}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{does} &lt;m&gt;{costs}&lt;/m&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {rows} set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{effect} &lt;m&gt;{source}&lt;/m&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{evidence} figures, each with its range and source. {view} These lean most on one side or the other; every run of the fans draws them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} in the worst year; {asked} was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} on average; {asked} was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure}, kept {kept}, abolished {abolished}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filled} of 100 dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}; then, in turn, {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form_names} at {value_gbp_m}{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form_names}, {value_gbp_m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form_names}: the commissioner {commissioner_gbp_m}, the trust {trust_gbp_m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form} at {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{freed_gbp_m} a year goes to {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gbp_m} from {called} to {called2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gbp_m} of {to_share_gbp_m} can move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gbp} beds with staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gbp} care packages, for the winter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gbp} evening appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gbp} visits at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{giver} broke a promise to {receiver}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{giver} has made its three promises of this year: keep them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{giver} has no such lever: promise one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{giver} kept a promise to {receiver}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{giver} pays {receiver} {gbp_m}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{giver} to {receiver}: {lever_label} {bound} {figure}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{giver} to {receiver}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{giver} to {receiver}: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{good} for good, {once} once, {missed} did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{had} of one budget ({years_before_back} asked for)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held} fit to leave, still in a bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{help} &lt;i&gt;{touches}&lt;/i&gt; Felt: {felt}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hospital}. The community contract, a block: value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} ({id2} to {id3})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} to {id2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept}, {kept2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept}.&lt;br&gt;With one budget: {one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} to {key2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: declared in another file as well: keep one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: fixed, and yet a range from {low:g} to {high:g}: give one value or another shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: low {low:g}, central {central:g}, high {high:g}: put them in rising order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: possible runs from {lowest:g} to {highest:g}: put the lower first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: the view {view} takes {value:g}, outside the published range ({span}): choose from the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: this is not written as an id is: use small letters, digits and underscores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: views names central, which is the central value: leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: {name} is {value:g}, which possible ({lowest:g} to {highest:g}) shuts out: mend one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kinds}: {kinds2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: “{name}” stands there twice: give each its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}
{people} people, {each}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} ({term}), {unit}. {explanation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} at {figure} is in my plan anyway, and {id} counts on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} can go no {words}: try another lever, or keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} can lose {least} at most in a year, so that pay goes on: take less from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} changes by {change}; an even share would be {even}. {mine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is at the end of its range: step the other way, or keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is protected at this table: its share may not fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is the lever I add. {touches}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was set by the right of {who}: step another lever, or keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {words} to {words2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, {figure}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, {unit}. Bars in colour are choices made at this table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, {years}, game number {seed}.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}.{seat}: there is no such seat: name one of {seats}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}.{seat}: this is not a table of levers: write ["{label}".{seat}] and LEVER = value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: a number is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: allocations rise {growth}, costs {prices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: an earlier promise says the opposite. Promise something that fits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: choose one of {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: expected {way} by {by} at most; {moved}. {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: from {low} to {high}, not {term}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: from {span}{none}, not {lever}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: that lever does not exist under these rules of the money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: that term is not open in this game; leave it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: this is not a table of seats: write ["{label}".acute] and levers below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: this year is not played: name one of {played}, as in ["{first}".acute]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {before} to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {help}. Last year {last_gbp_m}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {value}. {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {whose} does not hold that lever; choose one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {words}{words2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{large} promises {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} of the fund goes to {use}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} of {rounds} rounds left. Seen by you two and the STP lead. An offer that nobody takes lapses when the talks end; an arbitrator still reads it as your last word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} stays in the reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} {words} not set: Enter keeps last year’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left}; then last year’s shares stand in cash, and growth waits in the reserve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} levers, {minutes:.0f} minutes a year. {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} of patients or more see their own GP in {years}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lever} to {lever2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines} Its board {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lost} handed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low:g} to {high:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low:g}, &lt;b&gt;{central:g}&lt;/b&gt;, {high:g}{unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {scale}, by {by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mark} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mark}: {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mark}&lt;b&gt;{label}.&lt;/b&gt; {help}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mine} {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minus}£{value:,.{decimals}f}m on last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes:g} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money_gbp_m} at the year end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{months:.0f} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{months} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{months} to {end} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} cards lie on the table: hold one back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moved} on last year’s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} said {value_gbp_m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}, tile {seen} of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (buildings)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} care homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} chooses on this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} community team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} goes from {value} to {value2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has made {limit} promises this year: that is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {choices} choices: type 1 to {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is open in another window: go on there, or close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} promises {name2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} promises. To whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} £{last:,.0f}m last year, £{proposed:,.0f}m proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, or {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {site_word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {what}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. {help_text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: Split Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a save of this name exists already: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: about: {missing} is missing: use a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: byte {start}: this is not text in UTF-8: save it as UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: cannot be made ({why}): set SIMGAME_HOME to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: cannot be read ({why}): check that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: cannot be read ({why}): choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: cannot be written ({why}): choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: cannot be written ({why}): free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: entry 0: does not begin a game: use a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: entry 0: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: entry {number} does not fit these rules ({bare}): open it with version {program}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: entry {number} is missing: use a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: entry {number}: {what}: use a copy of it, or start a new game.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: is a database of another program: choose a file that ends in {suffix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: is damaged or cut short: use a copy of it, or start a new game.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: is larger than any game could be: choose a file that ends in {suffix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: is not a saved game of Split Decision: choose one that the game wrote, {suffix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: same choices, same luck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: saved game: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the last decision could not be written ({why}): free some space, or see whether the game is open in another window, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: there is no entry {number} to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: there is no such file: check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: type a figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: was saved by a newer version (format {version}, this program reads {ours}): install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: what was played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: whole file: it is empty: install the program again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: whole file: nested too deeply or a number too long: write plain tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: whole file: over {max_bytes:.0f} MB: cut it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: whole file: there is no such file: mend the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: whole file: this is a folder: name a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: whole file: this is a pipe, which may never end: name a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: whole file: this is none of {kinds}: choose another file, or begin with a shipped one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: whole file: {size:.1f} MB, {max_bytes:.0f} MB at most: cut it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: whole file: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: whole file: {why}: choose a file that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {bare}: open it with version {program}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {other}: a computer player holds this seat: name {mine} alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {rstrip}: give each claim its reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {terms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{need}. {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now}  ·  WINTER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now}, as last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now}, from {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{numbers} ballot{words} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{numbers} of {numbers2} have bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{numbers} of {numbers2} must agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}  {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} hand-overs a year. Best for two or three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} hand-overs, {number2:.0f} minutes a year. The open table is quicker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {most_coins} coins, £{number2:,.2f}m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} promises open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {verbs}, {number2} {verbs2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{occupancy}% full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{odds} in 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner}’s {form_names} at {value_gbp_m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pairs} pairs of runs: each pair shares its luck and its reading of the evidence. The worlds part in {years}. The books of all runs add up to within {hole}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pairs} pairs of runs: in each pair both worlds have the same evidence and the same luck. Light bands hold 8 runs in 10, darker ones 5 in 10, the line is the median. On top: the table’s own luck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paper}, {date}: {headline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paper}: {how_far}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{payers} commissioners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{payer} to {payee}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people:,.0f} people, {hospitals} hospitals, {practices} GP practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people_per_hex:,} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} people: a table seats {fewest} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {footprints} ({may_go} may go)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}. {title}: {reading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: a card with two options names its chooser, one with a single option names none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: a twin is for cards of one world: name the regime or drop the twin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: a winter card decides nothing for the year: use effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: likelihood is {one:g}: give a number above 0, up to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: nested deeper than {max_depth} levels: write plain tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: no quantity is called {shock}: name a shock of the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: nothing is decided called {key}: name a quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: only one world can draw it: name its twin in the other deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: pressure {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the figure is not a finite number: write a plain number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the game, year by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the {what} is empty: write one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: two worlds, the same choices, the same luck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: years {first} to {last} never come: put the earlier year first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {count} options: give one, or two to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {id} is no twin of it: both name each other, one in each world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {shock} begins in month {first} for {months} months: begin in month {lowest} to 35, for 1 to 60 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {shock} is {value:g}: amounts go from −50 to 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {shock} is {value:g}: factors go from 0.2 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ready:.2f} ({least:.2f} asked for)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{receiver} is off in this game: promise it to another seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{receiver} was promised it and says whether it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reds} red, {ambers} amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule} to a change, so {need} of {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{runs}; the books add up to within {money}, the people to within {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{season}{year_label}, if it comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seat_name} bids {scale}. {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seat_name} promised {seat_name2}: {words}. {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seat_name} said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seat_name} {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seat_name}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seat} cannot be off: give it to a computer player.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seat} has had its one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seat} has no further lever to choose: it keeps those it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seat} has no vote here: it is off in this game.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seat} has no vote: it is off in this game.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seat} has shaken already: {who} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seat} has {purse}: that figure is more than its purse can pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seat} is a computer player: ask a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seat} is off in this game: its levers stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seat} is off in this game: mark another plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seat} shows no coin: refuse one that is there, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seat} {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seat}: {holder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seat}: {power}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seat}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} minutes {seconds2} seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} &lt;m&gt;{state}&lt;/m&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} Everything you decided so far is kept on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0f} in 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0f} in 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0f} in 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} in 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} {verb}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{short} bids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{short} chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{short} promises it to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{short} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{short}, lever {number} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{short}, one lever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{short}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{short}: {colour}, for {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{short}: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{short}: {label} {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign}{size} on {long_months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slip_name} &lt;b&gt;{balance}&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slow} {waits} over four hours in A&amp;E. Wards are {full} full; {stuck} in them are fit to leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slow} {waits} over four hours in A&amp;E; wards are {full} full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{small} smaller payments together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} ({quality})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span}, or {off}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speaks} speaks, {holds} holds the pen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{staff} new posts, here or at those who are paid: this plan spends {more} more than last year’s, most of it on {what}; a post costs £{cost} a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stands}, after {before:.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stands}. The last change has not had its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stands}: I would leave them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stands}: I would try the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stands}: {purse}, {note}. {owed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stands}; mine at {now:.0f}, after {before:.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stands}; {met}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stays_per_dot:,} emergency stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stays}{floor}. {support}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sum} of {slips}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sure}, by less than is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target_text}. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}: scenario: there is no place of this name: {meant}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (winter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} has one way in this game: {way}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} has shaken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} here: {readings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is a computer player: it promises by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is a computer player: it shakes when the terms suit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is a power of the other rules of the money; yours is {title2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is played already this year: it comes back next year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is played at {when}: the table is at {phase}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is played once a game, and it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} needs {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} shakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} shakes at its own seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {body}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {state}. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, game {number}. For you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {organisation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {points:.1f} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. {line} {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. {subtitle}. {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: choose one of {options}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: closes in {left} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: why, in a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {choice}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {figures}. {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {readings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {said}. {foot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {silence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {title2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {total_text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{to_find} for new things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{to_find} to find before anything new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total_gbp_m} for {population} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total_text}, {per_head}. Paid {how}: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} of {most} </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{to}. {title}. {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{turned} of {number} turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit}, at England’s ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{up} waited more than four hours in A&amp;E; seen in time were {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{up} {more} people a night than forecast lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{v:,.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{v:.0f} by car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{v:.0f} in 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{v:.1f}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value_gbp_m} stands: I would {most} {limit} for this work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value_gbp_m}, {form_names}{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value_gbp_m}: these are my own terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} are seen within four hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} becomes chief executive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} has the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of appointments wanted are not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of beds are in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of posts are empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} out of the purse{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} was forecast when the plans locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}: put a figure in that range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}£{value2:.2f} a head in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb} {value:.1f} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict} {goal} Your scorecard ends at {mine:.0f} of 100; steady players on the same luck {steady:.0f}. Of scorecard and five marks you are {behind}. Everybody’s balance: {balance}, theirs {steady2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visits} nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{voted}: {wanted} must want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vote} Cards lie face down until all are in.{vote2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vote} Cards were turned over together.{vote2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waiting} on a trolley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waiting} waited on a trolley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{way} {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{well} goes to prevention and {purse} to the GP offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} for {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is done: from {name} it is {then:.0f} minutes to a hospital, {now:.0f} before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is with ministers, since people were not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was decided: it opens in April {opens}, and until then both are paid for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was done in part, since nobody was asked: hospitals keep it for some patients, and it saves no life.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. Middles of {pairs} pairs of runs, their difference with the range of 8 pairs in 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. Your game is one run; kept and abolished are middles of {pairs} pairs, their difference with the range of 8 pairs in 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: the case is made, and this is the year of consultation.{quiet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: you {mine}, everyone {everyone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: your books {books}, all books {all_books}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {size}, {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, {code}: flows name the trust “{trust}”, which is not there: mend its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, {code}: no acute trust, or a share that is not over 0: give shares over 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, {code}: the flows add up to {sum:.3f}: bring them to 1 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, {code}: {population:g} persons: give persons by age, none under 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, {trust}: no place sends anybody here: add it to a place’s flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: a list of {value} for one of {found}: give {found} figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: a share of income is negative: give shares from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: a share of people over 75 lies outside 0 to 100: give percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: a site has fewer than no beds, or more than {most_beds:,}: give its beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: an acute trust without beds: give its sites’ beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: belongs to “{place}”, which is no place: mend its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: fewer than one council or community trust: give how many there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: flows name the trust “{trust}”, which is not there: add it to trusts or mend its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: four_hour_type1_pct is missing: give the level of the base year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: general and acute beds in a community trust: give 0, they are counted in acute trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: holds social care and spends nothing on it: give social_care_gbp_per_65</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: its hexes do not hang together: give hexes that touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: no income from commissioners here: give home a share over 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: no place sends anybody here: add it to a place’s flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: no {kind} trust serves this place: add a flow to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: nobody lives here: add a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: nobody lives here: give the population by age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: other_sources names “{figure}”, which is no figure of this table: mend its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: over_75_pct has {count} figures for {count2} hexes: give one for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: serves names the place “{place}”, which is not there: mend its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: serves {share:g} of {place}: give a share over 0 and up to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the columns are not those of the header: mend the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the figure is not a finite number: write a plain number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the flow to {trust} is {share:g}: give a share over 0 and up to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the shares of income add up to {total:.3f}: bring them to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the shares of {kind} care add up to {total:.3f}: bring them to 1 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: this is not TOML ({what}): mend the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: this is not written as such a name is: use small letters, digits and hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: travel_minutes lie outside 0 to 600: give minutes by car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: travel_minutes: “{site}” {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: two cards have the same id: give each its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {figure} is {value:g}: give a figure from {lowest:g} to {highest:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {found} is missing: add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {growth:g} % growth a year aged {age}: give a figure from -10 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {kind} stands where {kind2} belongs: write {kind2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {kind} {plain} belongs here: mend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {persons:g} persons aged {age}: a population is not negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {plain} is not a key of this table: remove it or mend its spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {plain} is not one of the words allowed here: choose one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {population:g} persons: give persons, not thousands of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {what} {list} is not one of its hexes: name one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {what}: mend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whole}
{source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whole}{whole2:.1f} points in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose} at {score:.0f} of 100 under these rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose} has another power: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose} has no lever “{key}”: choose one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose} has {left} left: promise that or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} ({staff})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} ({staff}, for {what})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} and {who2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} chooses on that card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} chooses on the card first: key 1 or 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} chooses on this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} chooses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} chooses: 1 or 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} chooses: 1 or 2. 0:{seconds:02d}, silence takes the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} had first call on unspent hospital money.{moved}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has used its one right this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} holds the transformation fund this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} it, {more} than forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} moves it. {names} pays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} none, {more} than forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} plans for {stays} stays, {who2} {verb} {stays2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} promised you:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} published a standard, no worse than last year: {standard}.{ended}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} put a community service out to tender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} refused a coin last winter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} sets one control total for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} sets {lever} of {seat} to {figure}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} used its one right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} waited over 18 weeks, {more} than forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {line}: {words} {odds} in 100 {odds_words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: in the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: lent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: paid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: the year’s balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: underlying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}
&lt;m&gt;{what}&lt;/m&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} ({below})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} &lt;m&gt;{odds} in 100 {odds_words}.&lt;/m&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} &lt;m&gt;{year}&lt;/m&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} Now {value}. {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: {ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: {number} short, so {stays}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}{words2}. Help me, or I play {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}{words2}. Numbers turn the cards: agree or against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}{words2}; what is left of it returns to all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years} years together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}.{seat}: {why}: place less in that year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{yes} agreed and {needed} must: a casting vote is one vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{yes} of {numbers} agreed: not enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£ a head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£ a head a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£ a head a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£ a head over two years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£ a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£ a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£ a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£ for each £</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£ per GP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£ per head a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£ per head a year at index 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£ per person who needs social care a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£ per post a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£ per £1, to society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£, running total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£1 a head into the council’s books. Nobody counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£1.2bn of capital moved to revenue in 2016/17 (NAO, Financial sustainability of the NHS, 2016).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£1m more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£3 a head for packages this year. Hospital and council count the same days twice, and quarrel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£3.60 a head more in each of three years, from next year. Fewer staff leave once they see it coming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£3m a year for 28 beds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£4 a head for joint work this year; people hope. In two years emergency admissions a head may be 2 in a hundred more, or hope turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£4 a head less from October until the next September.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£700m of winter resilience money, announced June to November 2014. Sizes: judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£8 a head this year, and then no more. The Treasury remembers who asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£m from one pot to another: A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£m moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£m, at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£{gbp:,.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£{per_head_gbp:,.0f} a head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£{per_head_gbp:,.0f} a head{change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£{placed:.1f}m placed of £{total:.1f}m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£{purse_per_head_gbp:,.0f} a head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£{spent:.2f} a head in two years (£{least:.2f} asked for)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£{v:,.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£{value:.1f}m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£{value} a head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{letter}” is not one of the commands M, L, C, Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{line}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{line}” Judged on: {judged}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” cannot be held back: it is chosen on, or it must come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” cannot come this year: choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” does not lie on the table: hold back one that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” lies on the table already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← → or − +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− or +</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
