<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar days</source>
        <translation>
            <numerusform>%n calendar day</numerusform>
            <numerusform>%n calendar days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n records answer to “%1”.</source>
        <translation>
            <numerusform>%n record answers to “%1”.</numerusform>
            <numerusform>%n records answer to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are named “%1”.</source>
        <translation>
            <numerusform>%n item is named “%1”.</numerusform>
            <numerusform>%n items are named “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Audit trail: %n entries.</source>
        <translation>
            <numerusform>Audit trail: %n entry.</numerusform>
            <numerusform>Audit trail: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Operations read: %n.</source>
        <translation>
            <numerusform>Operations read: %n.</numerusform>
            <numerusform>Operations read: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written; %n operations can be accepted.</source>
        <translation>
            <numerusform>Nothing was written; %n operation can be accepted.</numerusform>
            <numerusform>Nothing was written; %n operations can be accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %n operations.</source>
        <translation>
            <numerusform>Accepted: %n operation.</numerusform>
            <numerusform>Accepted: %n operations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %3  %n operations  %4  %5</source>
        <translation>
            <numerusform>%1  %2  %3  %n operation  %4  %5</numerusform>
            <numerusform>%1  %2  %3  %n operations  %4  %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Screened %n technologies against the edition of %1; %2 of them have candidates.</source>
        <translation>
            <numerusform>Screened %n technology against the edition of %1; %2 of them has candidates.</numerusform>
            <numerusform>Screened %n technologies against the edition of %1; %2 of them have candidates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Examination</name>
    <message numerus="yes">
        <source>%n candidates of the screening have no answer: confirm or reject each, with the reason.</source>
        <translation>
            <numerusform>%n candidate of the screening has no answer: confirm or reject it, with the reason.</numerusform>
            <numerusform>%n candidates of the screening have no answer: confirm or reject each, with the reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags are still candidates: confirm or reject each, with the reason.</source>
        <translation>
            <numerusform>%n tag is still a candidate: confirm or reject it, with the reason.</numerusform>
            <numerusform>%n tags are still candidates: confirm or reject each, with the reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked for “%1” in the edition of %2 for technology “%3”: %n items.</source>
        <translation>
            <numerusform>Looked for “%1” in the edition of %2 for technology “%3”: %n item.</numerusform>
            <numerusform>Looked for “%1” in the edition of %2 for technology “%3”: %n items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the hits of “%1”, %n items were looked at.</source>
        <translation>
            <numerusform>Of the hits of “%1”, %n item was looked at.</numerusform>
            <numerusform>Of the hits of “%1”, %n items were looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read the %n items of sector %1 “%2” in the edition of %3 for technology “%4”.</source>
        <translation>
            <numerusform>Read the %n item of sector %1 “%2” in the edition of %3 for technology “%4”.</numerusform>
            <numerusform>Read the %n items of sector %1 “%2” in the edition of %3 for technology “%4”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Screened technology “%1” against the edition of %2: %n candidates (engine %3).</source>
        <translation>
            <numerusform>Screened technology “%1” against the edition of %2: %n candidate (engine %3).</numerusform>
            <numerusform>Screened technology “%1” against the edition of %2: %n candidates (engine %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Screened %n technologies against the edition of %1 (engine %2); %3 of them have candidates.</source>
        <translation>
            <numerusform>Screened %n technology against the edition of %1 (engine %2); %3 has candidates.</numerusform>
            <numerusform>Screened %n technologies against the edition of %1 (engine %2); %3 of them have candidates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeWindow</name>
    <message numerus="yes">
        <source>Exported %n rows to %1.</source>
        <translation>
            <numerusform>Exported %n row to %1.</numerusform>
            <numerusform>Exported %n rows to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficialText</name>
    <message numerus="yes">
        <source>Accepted %n operations of %1 from the official text %2 (SHA-256 %3).</source>
        <translation>
            <numerusform>Accepted %n operation of %1 from the official text %2 (SHA-256 %3).</numerusform>
            <numerusform>Accepted %n operations of %1 from the official text %2 (SHA-256 %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took back %n operations of %1 accepted from the official text %2.</source>
        <translation>
            <numerusform>Took back %n operation of %1 accepted from the official text %2.</numerusform>
            <numerusform>Took back %n operations of %1 accepted from the official text %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out as a header that %n pages repeat: “%1”.</source>
        <translation>
            <numerusform>Left out as a header that %n page repeats: “%1”.</numerusform>
            <numerusform>Left out as a header that %n pages repeat: “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out as a footer that %n pages repeat: “%1”.</source>
        <translation>
            <numerusform>Left out as a footer that %n page repeats: “%1”.</numerusform>
            <numerusform>Left out as a footer that %n pages repeat: “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out as page numbers: %n lines.</source>
        <translation>
            <numerusform>Left out as a page number: %n line.</numerusform>
            <numerusform>Left out as page numbers: %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficialTextWindow</name>
    <message numerus="yes">
        <source>Take over %n operations</source>
        <translation>
            <numerusform>Take over %n operation</numerusform>
            <numerusform>Take over %n operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations were taken over; the catalogue shows them as official.</source>
        <translation>
            <numerusform>%n operation was taken over; the catalogue shows it as official.</numerusform>
            <numerusform>%n operations were taken over; the catalogue shows them as official.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message numerus="yes">
        <source>%n candidates are to be decided</source>
        <translation>
            <numerusform>%n candidate is to be decided</numerusform>
            <numerusform>%n candidates are to be decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed tags no longer fit this edition</source>
        <translation>
            <numerusform>%n confirmed tag no longer fits this edition</numerusform>
            <numerusform>%n confirmed tags no longer fit this edition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected tags are to be judged again</source>
        <translation>
            <numerusform>%n rejected tag is to be judged again</numerusform>
            <numerusform>%n rejected tags are to be judged again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control points</source>
        <translation>
            <numerusform>%n control point</numerusform>
            <numerusform>%n control points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed technology “%1” and its %n tags.</source>
        <translation>
            <numerusform>Removed technology “%1” and its %n tag.</numerusform>
            <numerusform>Removed technology “%1” and its %n tags.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back technology “%1” and its %n tags.</source>
        <translation>
            <numerusform>Brought back technology “%1” and its %n tag.</numerusform>
            <numerusform>Brought back technology “%1” and its %n tags.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates refused</source>
        <translation>
            <numerusform>%n candidate refused</numerusform>
            <numerusform>%n candidates refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>and %n more products</source>
        <translation>
            <numerusform>and %n more product</numerusform>
            <numerusform>and %n more products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n technologies were reviewed against the edition named on the cover.</source>
        <translation>
            <numerusform>%n technology was reviewed against the edition named on the cover.</numerusform>
            <numerusform>%n technologies were reviewed against the edition named on the cover.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates, on %1 by %2; at most %3 of a technology are listed</source>
        <translation>
            <numerusform>%n candidate, on %1 by %2; at most %3 of a technology are listed</numerusform>
            <numerusform>%n candidates, on %1 by %2; at most %3 of a technology are listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates were refused; each stands below with its reason and the text that it was judged on.</source>
        <translation>
            <numerusform>%n candidate was refused; it stands below with its reason and the text that it was judged on.</numerusform>
            <numerusform>%n candidates were refused; each stands below with its reason and the text that it was judged on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports window</name>
    <message numerus="yes">
        <source>Written: %1 (%n pages)</source>
        <translation>
            <numerusform>Written: %1 (%n page)</numerusform>
            <numerusform>Written: %1 (%n pages)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>Tagged with %n items that the change touches.</source>
        <translation>
            <numerusform>Tagged with %n item that the change touches.</numerusform>
            <numerusform>Tagged with %n items that the change touches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has candidates among %n items that came or were widened.</source>
        <translation>
            <numerusform>Has candidates among %n item that came or was widened.</numerusform>
            <numerusform>Has candidates among %n items that came or were widened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared control points</source>
        <translation>
            <numerusform>%n shared control point</numerusform>
            <numerusform>%n shared control points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared items</source>
        <translation>
            <numerusform>%n shared item</numerusform>
            <numerusform>%n shared items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared keywords</source>
        <translation>
            <numerusform>%n shared keyword</numerusform>
            <numerusform>%n shared keywords</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UiPortfolio</name>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n technologies</source>
        <translation>
            <numerusform>%n technology</numerusform>
            <numerusform>%n technologies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n technologies</source>
        <translation>
            <numerusform>Tag %n technology</numerusform>
            <numerusform>Tag %n technologies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in %n technologies</source>
        <translation>
            <numerusform>Fill in %n technology</numerusform>
            <numerusform>Fill in %n technologies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n technologies were changed as one step.</source>
        <translation>
            <numerusform>%n technology was changed as one step.</numerusform>
            <numerusform>%n technologies were changed as one step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UiReview</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %n technologies.</source>
        <translation>
            <numerusform>Recorded for %n technology.</numerusform>
            <numerusform>Recorded for %n technologies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UiScreening</name>
    <message numerus="yes">
        <source>%n technologies screened; %1 of them have candidates.</source>
        <translation>
            <numerusform>%n technology screened; %1 of them has candidates.</numerusform>
            <numerusform>%n technologies screened; %1 of them have candidates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rejecting %n weak candidates</source>
        <translation>
            <numerusform>rejecting %n weak candidate</numerusform>
            <numerusform>rejecting %n weak candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>The audit trail is intact: %n entries.</source>
        <translation>
            <numerusform>The audit trail is intact: %n entry.</numerusform>
            <numerusform>The audit trail is intact: %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiheng::ui::AcceptedPanel</name>
    <message numerus="yes">
        <source>%1: %n operations from %2, taken over %3 by %4</source>
        <translation>
            <numerusform>%1: %n operation from %2, taken over %3 by %4</numerusform>
            <numerusform>%1: %n operations from %2, taken over %3 by %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiheng::ui::BulkPane</name>
    <message numerus="yes">
        <source>Tag %n technologies</source>
        <translation>
            <numerusform>Tag %n technology</numerusform>
            <numerusform>Tag %n technologies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in %n technologies</source>
        <translation>
            <numerusform>Fill in %n technology</numerusform>
            <numerusform>Fill in %n technologies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ChangeDocument</name>
    <message numerus="yes">
        <source>Left out: %n control points that differ in form only.</source>
        <translation>
            <numerusform>Left out: %n control point that differs in form only.</numerusform>
            <numerusform>Left out: %n control points that differ in form only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ChangeSummary</name>
    <message numerus="yes">
        <source>Show all %n changes</source>
        <translation>
            <numerusform>Show the %n change</numerusform>
            <numerusform>Show all %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added and deleted again in between: %n items, in neither of the two editions.</source>
        <translation>
            <numerusform>Added and deleted again in between: %n item, in neither of the two editions.</numerusform>
            <numerusform>Added and deleted again in between: %n items, in neither of the two editions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed items carry your tags</source>
        <translation>
            <numerusform>%n changed item carries your tags</numerusform>
            <numerusform>%n changed items carry your tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n technologies are to be looked at for this edition</source>
        <translation>
            <numerusform>%n technology is to be looked at for this edition</numerusform>
            <numerusform>%n technologies are to be looked at for this edition</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ChangesPage</name>
    <message numerus="yes">
        <source>%n changed items</source>
        <translation>
            <numerusform>%n changed item</numerusform>
            <numerusform>%n changed items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n changed items</source>
        <translation>
            <numerusform>%1 of %n changed item</numerusform>
            <numerusform>%1 of %n changed items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiheng::ui::DossierDocument</name>
    <message numerus="yes">
        <source>%n candidates, on %1 by %2, revision %3 of the technology.</source>
        <translation>
            <numerusform>%n candidate, on %1 by %2, revision %3 of the technology.</numerusform>
            <numerusform>%n candidates, on %1 by %2, revision %3 of the technology.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ExchangePage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ImpactView</name>
    <message numerus="yes">
        <source>%n technologies are touched or may be touched.</source>
        <translation>
            <numerusform>%n technology is touched or may be touched.</numerusform>
            <numerusform>%n technologies are touched or may be touched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are to be looked at.</source>
        <translation>
            <numerusform>%n is to be looked at.</numerusform>
            <numerusform>%n are to be looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer is recorded for %n chosen technologies, as one step.</source>
        <translation>
            <numerusform>The answer is recorded for %n chosen technology, as one step.</numerusform>
            <numerusform>The answer is recorded for %n chosen technologies, as one step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ItemChooser</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ItemDocument</name>
    <message numerus="yes">
        <source>These are not all control points of this item: only %n are bundled. The official text is still to be brought.</source>
        <translation>
            <numerusform>These are not all control points of this item: only %n is bundled. The official text is still to be brought.</numerusform>
            <numerusform>These are not all control points of this item: only %n are bundled. The official text is still to be brought.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiheng::ui::LinkedRecords</name>
    <message numerus="yes">
        <source>Rests on %n technologies</source>
        <translation>
            <numerusform>Rests on %n technology</numerusform>
            <numerusform>Rests on %n technologies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Serves %n products</source>
        <translation>
            <numerusform>Serves %n product</numerusform>
            <numerusform>Serves %n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ListDocument</name>
    <message numerus="yes">
        <source>%n items in this list.</source>
        <translation>
            <numerusform>%n item in this list.</numerusform>
            <numerusform>%n items in this list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiheng::ui::MessageBar</name>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiheng::ui::OfficialTextPage</name>
    <message numerus="yes">
        <source>Take over %n operations</source>
        <translation>
            <numerusform>Take over %n operation</numerusform>
            <numerusform>Take over %n operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ProofDocument</name>
    <message numerus="yes">
        <source>%n items without control points</source>
        <translation>
            <numerusform>%n item without control points</numerusform>
            <numerusform>%n items without control points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiheng::ui::QuickOpenSource</name>
    <message numerus="yes">
        <source>Show all %n items in the catalogue</source>
        <translation>
            <numerusform>Show the %n item in the catalogue</numerusform>
            <numerusform>Show all %n items in the catalogue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ReportsPage</name>
    <message numerus="yes">
        <source>Workspace: %1; audit trail: %n entries</source>
        <translation>
            <numerusform>Workspace: %1; audit trail: %n entry</numerusform>
            <numerusform>Workspace: %1; audit trail: %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open points: %n</source>
        <translation>
            <numerusform>Open points: %n</numerusform>
            <numerusform>Open points: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiheng::ui::SearchBar</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiheng::ui::SearchMenu</name>
    <message numerus="yes">
        <source>%1: %n items</source>
        <comment>name of a saved search</comment>
        <translation>
            <numerusform>%1: %n item</numerusform>
            <numerusform>%1: %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiheng::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiheng::ui::TagCard</name>
    <message numerus="yes">
        <source>%n files of evidence</source>
        <translation>
            <numerusform>%n file of evidence</numerusform>
            <numerusform>%n files of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiheng::ui::TagList</name>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates to decide</source>
        <translation>
            <numerusform>%n candidate to decide</numerusform>
            <numerusform>%n candidates to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiheng::ui::TodayModel</name>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Out of order: %n</source>
        <translation>
            <numerusform>Out of order: %n</numerusform>
            <numerusform>Out of order: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue: %n</source>
        <translation>
            <numerusform>Overdue: %n</numerusform>
            <numerusform>Overdue: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due today: %n</source>
        <translation>
            <numerusform>Due today: %n</numerusform>
            <numerusform>Due today: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within seven days: %n</source>
        <translation>
            <numerusform>Within seven days: %n</numerusform>
            <numerusform>Within seven days: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judge again: %n</source>
        <translation>
            <numerusform>Judge again: %n</numerusform>
            <numerusform>Judge again: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Candidates to decide: %n</source>
        <translation>
            <numerusform>Candidates to decide: %n</numerusform>
            <numerusform>Candidates to decide: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never examined: %n</source>
        <translation>
            <numerusform>Never examined: %n</numerusform>
            <numerusform>Never examined: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later: %n</source>
        <translation>
            <numerusform>Later: %n</numerusform>
            <numerusform>Later: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the authority: %n</source>
        <translation>
            <numerusform>With the authority: %n</numerusform>
            <numerusform>With the authority: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiheng::ui::TodayPage</name>
    <message numerus="yes">
        <source>%1. %n lines, measured against edition %2.</source>
        <translation>
            <numerusform>%1. %n line, measured against edition %2.</numerusform>
            <numerusform>%1. %n lines, measured against edition %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews wait for my approval</source>
        <translation>
            <numerusform>%n review waits for my approval</numerusform>
            <numerusform>%n reviews wait for my approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews were returned to me</source>
        <translation>
            <numerusform>%n review was returned to me</numerusform>
            <numerusform>%n reviews were returned to me</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approvals are stale</source>
        <translation>
            <numerusform>%n approval is stale</numerusform>
            <numerusform>%n approvals are stale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n technologies are touched by the edition</source>
        <translation>
            <numerusform>%n technology is touched by the edition</numerusform>
            <numerusform>%n technologies are touched by the edition</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiheng::ui::VerdictView</name>
    <message numerus="yes">
        <source>To do: %n open points</source>
        <translation>
            <numerusform>To do: %n open point</numerusform>
            <numerusform>To do: %n open points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n open points</source>
        <translation>
            <numerusform>Show the %n open point</numerusform>
            <numerusform>Show all %n open points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiheng::ui::WeakForm</name>
    <message numerus="yes">
        <source>%n weak candidates will be rejected: %1</source>
        <translation>
            <numerusform>%n weak candidate will be rejected: %1</numerusform>
            <numerusform>%n weak candidates will be rejected: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
