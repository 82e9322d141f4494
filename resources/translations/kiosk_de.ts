<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>kiosk</name>
    <message>
        <source>TOO MANY BARCODES</source>
        <comment>xS4</comment>
        <translation>ZU VIELE CODES</translation>
    </message>
    <message>
        <source>{n} codes came at once. {outcome} Cover the others.</source>
        <comment>xS4</comment>
        <translation>{n} Codes kamen auf einmal. {outcome} Die anderen abdecken.</translation>
    </message>
    <message>
        <source>INCOMPLETE SCAN</source>
        <comment>xS5</comment>
        <translation>SCAN UNVOLLSTÄNDIG</translation>
    </message>
    <message>
        <source>{problem} Scan again. Nothing was used.</source>
        <comment>xS5</comment>
        <translation>{problem} Noch einmal scannen. Nichts wurde verwendet.</translation>
    </message>
    <message>
        <source>SCANNER LOST</source>
        <comment>xS10</comment>
        <translation>SCANNER VERLOREN</translation>
    </message>
    <message>
        <source>No answer from the scanner since {time}. Reconnect it or tap TYPE IT.</source>
        <comment>xS10</comment>
        <translation>Keine Antwort vom Scanner seit {time}. Neu anschließen oder EINTIPPEN wählen.</translation>
    </message>
    <message>
        <source>CODE IN USE</source>
        <comment>xS23</comment>
        <translation>CODE IN GEBRAUCH</translation>
    </message>
    <message>
        <source>&quot;{raw}&quot; means something here already. Look it up to see what. Nothing was linked.</source>
        <comment>xS23</comment>
        <translation>„{raw}“ bedeutet hier schon etwas. Nachschlagen, was. Nichts wurde verknüpft.</translation>
    </message>
    <message>
        <source>NOTHING TO LINK</source>
        <comment>xS24</comment>
        <translation>NICHTS ZU VERKNÜPFEN</translation>
    </message>
    <message>
        <source>&quot;{raw}&quot; has no number that could name it. Scan another barcode of it. Nothing was linked.</source>
        <comment>xS24</comment>
        <translation>„{raw}“ hat keine Nummer, die es benennen könnte. Einen anderen Code davon scannen. Nichts wurde verknüpft.</translation>
    </message>
    <message>
        <source>TOO LONG</source>
        <comment>xS26</comment>
        <translation>ZU LANG</translation>
    </message>
    <message>
        <source>That has more than {n} characters. Nothing was taken. Enter it shorter.</source>
        <comment>xS26</comment>
        <translation>Das hat mehr als {n} Zeichen. Nichts übernommen. Kürzer eingeben.</translation>
    </message>
    <message>
        <source>LABEL NOT TAUGHT</source>
        <comment>xS25</comment>
        <translation>ETIKETT NICHT GELERNT</translation>
    </message>
    <message>
        <source>The label cannot be read so: {problem}. Nothing was taught.</source>
        <comment>xS25</comment>
        <translation>Das Etikett lässt sich so nicht lesen: {problem}. Nichts wurde gelernt.</translation>
    </message>
    <message>
        <source>UNKNOWN LABEL</source>
        <comment>xS1</comment>
        <translation>UNBEKANNTES ETIKETT</translation>
    </message>
    <message>
        <source>Nothing here matches &quot;{raw}&quot;. Scan again, or look the part up by hand.</source>
        <comment>xS1</comment>
        <translation>Nichts passt hier zu „{raw}“. Noch einmal scannen, oder das Teil von Hand suchen.</translation>
    </message>
    <message>
        <source>MORE THAN ONE MATCH</source>
        <comment>xS2</comment>
        <translation>MEHRERE TREFFER</translation>
    </message>
    <message>
        <source>&quot;{raw}&quot; matches {n} records. Tap the one in your hand.</source>
        <comment>xS2</comment>
        <translation>„{raw}“ passt auf {n} Einträge. Den antippen, der in der Hand liegt.</translation>
    </message>
    <message>
        <source>WRONG BARCODE</source>
        <comment>xS3</comment>
        <translation>FALSCHER BARCODE</translation>
    </message>
    <message>
        <source>That is the {what}, not the {wanted}. Scan the code marked {mark}.</source>
        <comment>xS3</comment>
        <translation>Das ist {what}, nicht: {wanted}. Den Code scannen, an dem {mark} steht.</translation>
    </message>
    <message>
        <source>SCANNER SETTINGS</source>
        <comment>xS6</comment>
        <translation>SCANNER-EINSTELLUNG</translation>
    </message>
    <message>
        <source>Characters do not match this label type ({problem}). Nothing was used. Run the scanner test.</source>
        <comment>xS6</comment>
        <translation>Die Zeichen passen nicht zu dieser Etikettart ({problem}). Nichts verwendet. Scannertest ausführen.</translation>
    </message>
    <message>
        <source>ALREADY SCANNED</source>
        <comment>xS7</comment>
        <translation>SCHON GESCANNT</translation>
    </message>
    <message>
        <source>{sn} is already line {n}. Nothing added.</source>
        <comment>xS7</comment>
        <translation>{sn} ist schon Position {n}. Nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>SIGN ON FIRST</source>
        <comment>xS8</comment>
        <translation>ERST ANMELDEN</translation>
    </message>
    <message>
        <source>Scan your badge. Nothing was recorded.</source>
        <comment>xS8</comment>
        <translation>Ausweis scannen. Nichts gebucht.</translation>
    </message>
    <message>
        <source>NEEDS {role}</source>
        <comment>xS9</comment>
        <translation>NUR FÜR {role}</translation>
    </message>
    <message>
        <source>{action} needs {permission}. Nothing was started. Ask {who} to scan a badge here now.</source>
        <comment>xS9</comment>
        <translation>{action} braucht {permission}. Nichts begonnen. Jetzt {who} holen und hier den Ausweis scannen.</translation>
    </message>
    <message>
        <source>TYPED TEXT DIFFERS</source>
        <comment>xS11</comment>
        <translation>EINGABEN VERSCHIEDEN</translation>
    </message>
    <message>
        <source>The two entries are not the same. Type it again. Nothing was used.</source>
        <comment>xS11</comment>
        <translation>Die beiden Eingaben sind nicht gleich. Noch einmal eingeben. Nichts verwendet.</translation>
    </message>
    <message>
        <source>CANNOT UNDO</source>
        <comment>xS13</comment>
        <translation>RÜCKNAHME NICHT MÖGLICH</translation>
    </message>
    <message>
        <source>{sn} was {fact} since. Nothing undone.</source>
        <comment>xS13</comment>
        <translation>{sn} wurde seither {fact}. Nichts zurückgenommen.</translation>
    </message>
    <message>
        <source>NOTHING TO UNDO</source>
        <comment>xS14</comment>
        <translation>NICHTS ZURÜCKZUNEHMEN</translation>
    </message>
    <message>
        <source>Only your own last action can be undone, within {seconds} seconds. A supervisor can correct older ones. Nothing undone.</source>
        <comment>xS14</comment>
        <translation>Nur die eigene letzte Buchung lässt sich zurücknehmen, innerhalb von {seconds} Sekunden. Ältere kann die Schichtleitung berichtigen. Nichts zurückgenommen.</translation>
    </message>
    <message>
        <source>NOT HERE</source>
        <comment>xS15</comment>
        <translation>PASST HIER NICHT</translation>
    </message>
    <message>
        <source>{input} means nothing at this step. {prompt}. Nothing was changed.</source>
        <comment>xS15</comment>
        <translation>{input} bedeutet in diesem Schritt nichts. {prompt}. Nichts geändert.</translation>
    </message>
    <message>
        <source>BADGE NOT KNOWN</source>
        <comment>xS16</comment>
        <translation>AUSWEIS UNBEKANNT</translation>
    </message>
    <message>
        <source>The badge &quot;{raw}&quot; is not registered. Ask a supervisor. Nobody was signed on.</source>
        <comment>xS16</comment>
        <translation>Der Ausweis „{raw}“ ist nicht eingetragen. Schichtleitung fragen. Niemand angemeldet.</translation>
    </message>
    <message>
        <source>CANNOT BE SAVED</source>
        <comment>xS17</comment>
        <translation>NICHT GESPEICHERT</translation>
    </message>
    <message>
        <source>The record did not take this: {problem}. Nothing was changed. What was saved before is safe. Call a supervisor.</source>
        <comment>xS17</comment>
        <translation>Die Aufzeichnung hat dies nicht angenommen: {problem}. Nichts geändert. Bisher Gespeichertes ist sicher. Schichtleitung rufen.</translation>
    </message>
    <message>
        <source>ACKNOWLEDGE FIRST</source>
        <comment>xS18</comment>
        <translation>ERST BESTÄTIGEN</translation>
    </message>
    <message>
        <source>{refusal} waits. Tap OK, or ask a supervisor to scan a badge. This scan was ignored.</source>
        <comment>xS18</comment>
        <translation>{refusal} wartet. OK antippen, oder die Schichtleitung den Ausweis scannen lassen. Dieser Scan zählt nicht.</translation>
    </message>
    <message>
        <source>BADGE SWITCHED OFF</source>
        <comment>xS19</comment>
        <translation>AUSWEIS ABGESCHALTET</translation>
    </message>
    <message>
        <source>{name}&apos;s access ended {date}. Ask a supervisor. Nothing was changed.</source>
        <comment>xS19</comment>
        <translation>Der Zugang von {name} endete am {date}. Schichtleitung fragen. Nichts geändert.</translation>
    </message>
    <message>
        <source>WRONG PIN</source>
        <comment>xS20</comment>
        <translation>FALSCHE PIN</translation>
    </message>
    <message>
        <source>{k} tries left. Enter {name}&apos;s PIN again, or scan the badge.</source>
        <comment>xS20</comment>
        <translation>Versuche übrig: {k}. Die PIN von {name} noch einmal eingeben, oder den Ausweis scannen.</translation>
    </message>
    <message>
        <source>PIN CLOSED</source>
        <comment>xS21</comment>
        <translation>PIN GESPERRT</translation>
    </message>
    <message>
        <source>{n} wrong PINs were entered for {name}. It opens again at {until}. The badge still works. Nobody was signed on.</source>
        <comment>xS21</comment>
        <translation>{n} falsche PINs für {name} eingegeben. Sie gilt wieder ab {until}. Der Ausweis gilt weiter. Niemand angemeldet.</translation>
    </message>
    <message>
        <source>NO PIN</source>
        <comment>xS22</comment>
        <translation>KEINE PIN</translation>
    </message>
    <message>
        <source>{name} has no PIN. Scan the badge. Nobody was signed on.</source>
        <comment>xS22</comment>
        <translation>{name} hat keine PIN. Den Ausweis scannen. Niemand angemeldet.</translation>
    </message>
    <message>
        <source>DUPLICATE SERIAL</source>
        <comment>xR1</comment>
        <translation>DOPPELTE SERIENNUMMER</translation>
    </message>
    <message>
        <source>{sn} already exists: {part} at {loc}, received {date} by {who}. Not received. Set this unit aside and raise an issue, or scan the right code.</source>
        <comment>xR1</comment>
        <translation>{sn} gibt es schon: {part} ({loc}), eingebucht am {date} von {who}. Nicht eingebucht. Gerät beiseitelegen und Problem melden, oder den richtigen Code scannen.</translation>
    </message>
    <message>
        <source>DUPLICATE SERIAL: INSTALLED</source>
        <comment>xR2</comment>
        <translation>DOPPELTE SERIENNUMMER: EINGEBAUT</translation>
    </message>
    <message>
        <source>{sn} is inside {parent} since {date}. Not received. Set this unit aside, or scan the right code.</source>
        <comment>xR2</comment>
        <translation>{sn} ist seit {date} in {parent} eingebaut. Nicht eingebucht. Gerät beiseitelegen, oder den richtigen Code scannen.</translation>
    </message>
    <message>
        <source>ALREADY SHIPPED</source>
        <comment>xR3</comment>
        <translation>SCHON VERSANDT</translation>
    </message>
    <message>
        <source>{sn} was shipped to {customer} on {date}. If it came back, it is a return. Otherwise set it aside. Not received.</source>
        <comment>xR3</comment>
        <translation>{sn} wurde am {date} an {customer} versandt. Kam es zurück, ist es eine Rücksendung. Sonst beiseitelegen. Nicht eingebucht.</translation>
    </message>
    <message>
        <source>NUMBER RETIRED</source>
        <comment>xR4</comment>
        <translation>NUMMER STILLGELEGT</translation>
    </message>
    <message>
        <source>{sn} was {state} on {date}. Numbers are never reused. Not received. Set this unit aside.</source>
        <comment>xR4</comment>
        <translation>{sn} wurde am {date} {state}. Nummern werden nie wieder vergeben. Nicht eingebucht. Gerät beiseitelegen.</translation>
    </message>
    <message>
        <source>SERIAL MISSING</source>
        <comment>xR5</comment>
        <translation>SERIENNUMMER FEHLT</translation>
    </message>
    <message>
        <source>{part}: {k} of {n} units still need a serial. Receipt not posted. Scan them, or lower the number.</source>
        <comment>xR5</comment>
        <translation>{part}: {k} von {n} Geräten fehlt noch die Seriennummer. Wareneingang nicht gebucht. Scannen, oder die Anzahl senken.</translation>
    </message>
    <message>
        <source>WRONG SERIAL FORMAT</source>
        <comment>xR6</comment>
        <translation>SERIENNUMMER PASST NICHT</translation>
    </message>
    <message>
        <source>&quot;{raw}&quot; does not fit {part} (example {ex}). Not received. Scan the code marked S/N.</source>
        <comment>xR6</comment>
        <translation>„{raw}“ passt nicht zu {part} (Beispiel {ex}). Nicht eingebucht. Den Code mit S/N scannen.</translation>
    </message>
    <message>
        <source>WRONG PART</source>
        <comment>xR7</comment>
        <translation>FALSCHES TEIL</translation>
    </message>
    <message>
        <source>Label says {a}, this line is {b}. Not received. Scan a label of {b}, or finish the line.</source>
        <comment>xR7</comment>
        <translation>Das Etikett sagt {a}, diese Position ist {b}. Nicht eingebucht. Ein Etikett von {b} scannen, oder die Position abschließen.</translation>
    </message>
    <message>
        <source>ONE SERIAL, ONE UNIT</source>
        <comment>xR11</comment>
        <translation>EINE NUMMER, EIN GERÄT</translation>
    </message>
    <message>
        <source>A serial is one piece. Quantity must be 1, the label says {n}. Not received.</source>
        <comment>xR11</comment>
        <translation>Eine Seriennummer ist ein Stück. Die Menge muss 1 sein, das Etikett sagt {n}. Nicht eingebucht.</translation>
    </message>
    <message>
        <source>LOCATION?</source>
        <comment>xR14</comment>
        <translation>LAGERPLATZ?</translation>
    </message>
    <message>
        <source>Scan where these will go. Not posted.</source>
        <comment>xR14</comment>
        <translation>Scannen, wohin die Ware kommt. Nicht gebucht.</translation>
    </message>
    <message>
        <source>NO NUMBER SCHEME</source>
        <comment>xR15</comment>
        <translation>KEIN NUMMERNSCHEMA</translation>
    </message>
    <message>
        <source>{part} has no scheme to number from. Scan the maker&apos;s serial. Nothing was numbered.</source>
        <comment>xR15</comment>
        <translation>{part} hat kein Schema für eigene Nummern. Die Seriennummer des Herstellers scannen. Nichts nummeriert.</translation>
    </message>
    <message>
        <source>NUMBERS USED UP</source>
        <comment>xR16</comment>
        <translation>NUMMERN AUFGEBRAUCHT</translation>
    </message>
    <message>
        <source>The scheme of {part} has no number left ({problem}). Nothing received. Ask a supervisor for a wider scheme.</source>
        <comment>xR16</comment>
        <translation>Das Schema von {part} hat keine Nummer mehr ({problem}). Nichts eingebucht. Die Schichtleitung um ein größeres Schema bitten.</translation>
    </message>
    <message>
        <source>LOT MISSING</source>
        <comment>xL1</comment>
        <translation>CHARGE FEHLT</translation>
    </message>
    <message>
        <source>{part} is lot-tracked. Scan or enter the lot. Receipt not posted.</source>
        <comment>xL1</comment>
        <translation>{part} wird nach Charge verfolgt. Charge scannen oder eingeben. Wareneingang nicht gebucht.</translation>
    </message>
    <message>
        <source>QUANTITY DIFFERS</source>
        <comment>xL5</comment>
        <translation>MENGE WEICHT AB</translation>
    </message>
    <message>
        <source>Label says {a}, you entered {b}. {b} was recorded. Confirm which.</source>
        <comment>xL5</comment>
        <translation>Das Etikett sagt {a}, eingegeben wurde {b}. {b} ist gebucht. Bestätigen, was stimmt.</translation>
    </message>
    <message>
        <source>QUANTITY?</source>
        <comment>xL7</comment>
        <translation>MENGE?</translation>
    </message>
    <message>
        <source>Enter a number above zero: {problem}. Nothing was booked.</source>
        <comment>xL7</comment>
        <translation>Eine Zahl über null eingeben: {problem}. Nichts gebucht.</translation>
    </message>
    <message>
        <source>NOT SERIAL-TRACKED</source>
        <comment>xC7</comment>
        <translation>OHNE SERIENNUMMER</translation>
    </message>
    <message>
        <source>{part} is counted only. The serial {sn} was not stored. Enter a count.</source>
        <comment>xC7</comment>
        <translation>{part} wird nur gezählt. Die Seriennummer {sn} wurde nicht gespeichert. Anzahl eingeben.</translation>
    </message>
    <message>
        <source>PUT IT BACK IN ITS TABLE</source>
        <comment>xS28</comment>
        <translation>IN DER TABELLE ZURÜCKSETZEN</translation>
    </message>
    <message>
        <source>The last thing you did was an edit of {record}, which others may follow already. Nothing undone. Open its table and put back what it was.</source>
        <comment>xS28</comment>
        <translation>Zuletzt wurde von Ihnen {record} geändert, und andere können dem schon folgen. Nichts rückgängig gemacht. Die Tabelle öffnen und zurücksetzen, was es war.</translation>
    </message>
    <message>
        <source>NOT ON THIS ORDER</source>
        <comment>xR8</comment>
        <translation>NICHT IN DIESER BESTELLUNG</translation>
    </message>
    <message>
        <source>{part} is not on {po}. Not received. Set it aside, or receive it without the order.</source>
        <comment>xR8</comment>
        <translation>{part} steht nicht in {po}. Nicht eingebucht. Beiseitelegen, oder ohne die Bestellung einbuchen.</translation>
    </message>
    <message>
        <source>TOO MANY</source>
        <comment>xR9</comment>
        <translation>ZU VIELE</translation>
    </message>
    <message>
        <source>{po} line {l} asks for {q}, {r} already received. Not received. {todo}</source>
        <comment>xR9</comment>
        <translation>{po} Position {l}: {q} bestellt, {r} sind schon da. Nicht eingebucht. {todo}</translation>
    </message>
    <message>
        <source>NOT ON SUPPLIER&apos;S LIST</source>
        <comment>xR10</comment>
        <translation>NICHT AUF DER LIEFERANTENLISTE</translation>
    </message>
    <message>
        <source>{sn} is not on {asn}. Not received. Set it aside, or a supervisor accepts it: scan a badge here now.</source>
        <comment>xR10</comment>
        <translation>{sn} steht nicht auf {asn}. Nicht eingebucht. Beiseitelegen, oder die Schichtleitung lässt es zu: jetzt hier den Ausweis scannen.</translation>
    </message>
    <message>
        <source>ORDER NOT OPEN</source>
        <comment>xR13</comment>
        <translation>BESTELLUNG NICHT OFFEN</translation>
    </message>
    <message>
        <source>{po} is {state}. Nothing can be received. Set the goods aside and ask the buyer.</source>
        <comment>xR13</comment>
        <translation>{po} ist {state}. Dazu kann nichts eingebucht werden. Ware beiseitelegen und den Einkauf fragen.</translation>
    </message>
    <message>
        <source>MORE THAN ORDERED</source>
        <comment>xR20</comment>
        <translation>MEHR ALS BESTELLT</translation>
    </message>
    <message>
        <source>Received. {po} line {l} asks for {q}, {r} came: tell the buyer.</source>
        <comment>xR20</comment>
        <translation>Eingebucht. {po} Position {l}: {q} bestellt, {r} gekommen. Dem Einkauf melden.</translation>
    </message>
    <message>
        <source>NEEDS A SUPERVISOR</source>
        <comment>xR21</comment>
        <translation>BRAUCHT DIE SCHICHTLEITUNG</translation>
    </message>
    <message>
        <source>Closing {what} needs a supervisor. Nothing was closed. A supervisor can scan a badge here now.</source>
        <comment>xR21</comment>
        <translation>{what} schließen darf nur die Schichtleitung. Nichts wurde geschlossen. Die Schichtleitung kann jetzt hier ihren Ausweis scannen.</translation>
    </message>
    <message>
        <source>REASON NEEDED</source>
        <comment>xR22</comment>
        <translation>GRUND FEHLT</translation>
    </message>
    <message>
        <source>Say why the rest of {what} does not come. Nothing was closed.</source>
        <comment>xR22</comment>
        <translation>Angeben, warum der Rest von {what} nicht kommt. Nichts wurde geschlossen.</translation>
    </message>
    <message>
        <source>NUMBER ALREADY USED</source>
        <comment>xB1</comment>
        <translation>NUMMER SCHON VERGEBEN</translation>
    </message>
    <message>
        <source>{sn} belongs to {part} ({state}). Run not started. Scan another number.</source>
        <comment>xB1</comment>
        <translation>{sn} gehört zu {part} ({state}). Auftrag nicht begonnen. Andere Nummer scannen.</translation>
    </message>
    <message>
        <source>RUN ALREADY OPEN</source>
        <comment>xB2</comment>
        <translation>AUFTRAG SCHON OFFEN</translation>
    </message>
    <message>
        <source>{sn} has open run {run} at {station}. Continue it instead: scan it at INSTALL. Run not started.</source>
        <comment>xB2</comment>
        <translation>{sn} hat den offenen Auftrag {run} an {station}. Diesen fortsetzen: bei EINBAUEN scannen. Auftrag nicht begonnen.</translation>
    </message>
    <message>
        <source>NO RELEASED BOM</source>
        <comment>xB3</comment>
        <translation>KEINE FREIGEGEBENE STÜCKLISTE</translation>
    </message>
    <message>
        <source>{part} rev {r} has no released BOM. Ask engineering. Run not started.</source>
        <comment>xB3</comment>
        <translation>{part} Rev. {r} hat keine freigegebene Stückliste. Technik fragen. Auftrag nicht begonnen.</translation>
    </message>
    <message>
        <source>NOT A BUILT PART</source>
        <comment>xB4</comment>
        <translation>WIRD NICHT GEBAUT</translation>
    </message>
    <message>
        <source>{part} is not built here. Run not started. Scan an assembly.</source>
        <comment>xB4</comment>
        <translation>{part} wird hier nicht gebaut. Auftrag nicht begonnen. Baugruppe scannen.</translation>
    </message>
    <message>
        <source>NOT ON THIS BUILD</source>
        <comment>xI1</comment>
        <translation>GEHÖRT NICHT HIER HINEIN</translation>
    </message>
    <message>
        <source>{part} is not needed in {parent}. Still needed: {list}. Not installed.</source>
        <comment>xI1</comment>
        <translation>{part} wird in {parent} nicht gebraucht. Noch gebraucht: {list}. Nicht eingebaut.</translation>
    </message>
    <message>
        <source>WRONG REVISION</source>
        <comment>xI2</comment>
        <translation>FALSCHE REVISION</translation>
    </message>
    <message>
        <source>{sn} is rev {a}; this build needs rev {b}. Not installed. Scan one of rev {b}.</source>
        <comment>xI2</comment>
        <translation>{sn} ist Rev. {a}, hier gehört Rev. {b} hinein. Nicht eingebaut. Eine mit Rev. {b} scannen.</translation>
    </message>
    <message>
        <source>INSTALLED ELSEWHERE</source>
        <comment>xI3</comment>
        <translation>ANDERSWO EINGEBAUT</translation>
    </message>
    <message>
        <source>{sn} is in {other}, position {pos}, since {date}. Not installed. Remove it there first.</source>
        <comment>xI3</comment>
        <translation>{sn} ist seit {date} in {other}, Position {pos}. Nicht eingebaut. Erst dort ausbauen.</translation>
    </message>
    <message>
        <source>ALREADY IN THIS UNIT</source>
        <comment>xI4</comment>
        <translation>SCHON IN DIESEM GERÄT</translation>
    </message>
    <message>
        <source>{sn} is already at {pos}. Nothing changed.</source>
        <comment>xI4</comment>
        <translation>{sn} ist schon an {pos}. Nichts geändert.</translation>
    </message>
    <message>
        <source>LINE IS FULL</source>
        <comment>xI5</comment>
        <translation>ZEILE IST VOLL</translation>
    </message>
    <message>
        <source>{part}: {n} of {n} installed. Not installed. To swap, remove the old one first.</source>
        <comment>xI5</comment>
        <translation>{part}: {n} von {n} eingebaut. Nicht eingebaut. Zum Tauschen erst das alte ausbauen.</translation>
    </message>
    <message>
        <source>NEVER RECEIVED</source>
        <comment>xI6</comment>
        <translation>NIE EINGEBUCHT</translation>
    </message>
    <message>
        <source>{sn} is not in the system. Receive it first. Not installed.</source>
        <comment>xI6</comment>
        <translation>{sn} ist nicht im System. Erst im Wareneingang einbuchen. Nicht eingebaut.</translation>
    </message>
    <message>
        <source>ON HOLD</source>
        <comment>xI7</comment>
        <translation>GESPERRT</translation>
    </message>
    <message>
        <source>{sn}: on hold, &quot;{title}&quot;. Not installed. Set it aside.</source>
        <comment>xI7</comment>
        <translation>{sn}: gesperrt, „{title}“. Nicht eingebaut. Beiseitelegen.</translation>
    </message>
    <message>
        <source>STILL BEING BUILT</source>
        <comment>xI9</comment>
        <translation>NOCH IM BAU</translation>
    </message>
    <message>
        <source>{sn} is in {run}, not complete. Not installed. Complete it first.</source>
        <comment>xI9</comment>
        <translation>{sn} ist in {run} und nicht fertig. Nicht eingebaut. Erst fertigstellen.</translation>
    </message>
    <message>
        <source>{state}</source>
        <comment>xI10</comment>
        <translation>{state}</translation>
    </message>
    <message>
        <source>{sn} was {was} on {date}. Not installed. Set it aside and raise an issue.</source>
        <comment>xI10</comment>
        <translation>{sn} wurde am {date} {was}. Nicht eingebaut. Beiseitelegen und Problem melden.</translation>
    </message>
    <message>
        <source>CANNOT GO INSIDE ITSELF</source>
        <comment>xI12</comment>
        <translation>NICHT IN SICH SELBST</translation>
    </message>
    <message>
        <source>{sn} already contains {parent}. Not installed. Scan another.</source>
        <comment>xI12</comment>
        <translation>{sn} enthält {parent} schon. Nicht eingebaut. Etwas anderes scannen.</translation>
    </message>
    <message>
        <source>SCAN THE SERIAL</source>
        <comment>xI14</comment>
        <translation>SERIENNUMMER SCANNEN</translation>
    </message>
    <message>
        <source>{part} is serial-tracked. That was a lot label. Not installed. Scan the code marked S/N.</source>
        <comment>xI14</comment>
        <translation>{part} wird nach Seriennummer verfolgt. Das war ein Chargenetikett. Nicht eingebaut. Den Code mit S/N scannen.</translation>
    </message>
    <message>
        <source>RUN NOT OPEN</source>
        <comment>xI15</comment>
        <translation>AUFTRAG NICHT OFFEN</translation>
    </message>
    <message>
        <source>{run} is {state}. Nothing can be installed. Scan a unit in production.</source>
        <comment>xI15</comment>
        <translation>{run} ist {state}. Nichts kann eingebaut werden. Ein Gerät in Fertigung scannen.</translation>
    </message>
    <message>
        <source>SUBSTITUTE NOT APPROVED</source>
        <comment>xI16</comment>
        <translation>ERSATZ NICHT FREIGEGEBEN</translation>
    </message>
    <message>
        <source>{a} is not an approved substitute for {b}. Not installed. Raise an issue to ask.</source>
        <comment>xI16</comment>
        <translation>{a} ist kein freigegebener Ersatz für {b}. Nicht eingebaut. Problem melden, um zu fragen.</translation>
    </message>
    <message>
        <source>SUBSTITUTE</source>
        <comment>xI19</comment>
        <translation>ERSATZ</translation>
    </message>
    <message>
        <source>Approved substitute for {part}: {sn} → {pos}. {k} of {n}, recorded.</source>
        <comment>xI19</comment>
        <translation>Freigegebener Ersatz für {part}: {sn} → {pos}. {k} von {n}, gebucht.</translation>
    </message>
    <message>
        <source>NOT ENOUGH IN LOT</source>
        <comment>xK1</comment>
        <translation>CHARGE REICHT NICHT</translation>
    </message>
    <message>
        <source>{lot} has {q} here, you need {n}. Nothing taken. {todo}</source>
        <comment>xK1</comment>
        <translation>{lot} hat hier {q}, gebraucht werden {n}. Nichts entnommen. {todo}</translation>
    </message>
    <message>
        <source>LOT EMPTY</source>
        <comment>xK2</comment>
        <translation>CHARGE LEER</translation>
    </message>
    <message>
        <source>{lot} has 0 left ({used}). Nothing taken. Count it if you have some.</source>
        <comment>xK2</comment>
        <translation>{lot} hat noch 0 ({used}). Nichts entnommen. Zählen, falls doch etwas da ist.</translation>
    </message>
    <message>
        <source>LOT IS ELSEWHERE</source>
        <comment>xK3</comment>
        <translation>CHARGE IST ANDERSWO</translation>
    </message>
    <message>
        <source>{lot} is at {loc}, not here. Nothing taken. Move it here first.</source>
        <comment>xK3</comment>
        <translation>{lot} liegt auf {loc}, nicht hier. Nichts entnommen. Erst hierher umlagern.</translation>
    </message>
    <message>
        <source>LOT OF ANOTHER PART</source>
        <comment>xK5</comment>
        <translation>CHARGE EINES ANDEREN TEILS</translation>
    </message>
    <message>
        <source>{lot} here is {part}; you need {need}. Nothing taken.</source>
        <comment>xK5</comment>
        <translation>{lot} ist hier {part}, gebraucht: {need}. Nichts entnommen.</translation>
    </message>
    <message>
        <source>SCAN THE LOT</source>
        <comment>xK6</comment>
        <translation>CHARGE SCANNEN</translation>
    </message>
    <message>
        <source>{part} is lot-tracked. That is not a lot label. Nothing taken. Scan the lot.</source>
        <comment>xK6</comment>
        <translation>{part} wird nach Charge verfolgt. Das ist kein Chargenetikett. Nichts entnommen. Die Charge scannen.</translation>
    </message>
    <message>
        <source>MORE THAN NEEDED</source>
        <comment>xK8</comment>
        <translation>MEHR ALS GEBRAUCHT</translation>
    </message>
    <message>
        <source>{n} needed, you entered {m}. Nothing taken. Enter {n} or less.</source>
        <comment>xK8</comment>
        <translation>{n} gebraucht, {m} eingegeben. Nichts entnommen. {n} oder weniger eingeben.</translation>
    </message>
    <message>
        <source>STOCK SHOWS LESS</source>
        <comment>xK9</comment>
        <translation>BESTAND ZEIGT WENIGER</translation>
    </message>
    <message>
        <source>System shows {q} at {loc}, you need {n}. Used all the same; a count is flagged.</source>
        <comment>xK9</comment>
        <translation>Das System zeigt {q} auf {loc}, gebraucht: {n}. Trotzdem entnommen; eine Zählung ist vorgemerkt.</translation>
    </message>
    <message>
        <source>COUNT DIFFERS</source>
        <comment>xK10</comment>
        <translation>ANZAHL WEICHT AB</translation>
    </message>
    <message>
        <source>{n} needed, you entered {m}. Nothing taken. Enter {n} or less.</source>
        <comment>xK10</comment>
        <translation>{n} gebraucht, {m} eingegeben. Nichts entnommen. {n} oder weniger eingeben.</translation>
    </message>
    <message>
        <source>PART NOW TRACKED</source>
        <comment>xK11</comment>
        <translation>TEIL WIRD JETZT VERFOLGT</translation>
    </message>
    <message>
        <source>{part} became {type}-tracked on {date}. Nothing taken. Scan a {type}, or choose Old untracked stock ({q} left).</source>
        <comment>xK11</comment>
        <translation>{part} wird seit {date} verfolgt ({type}). Nichts entnommen. Eine Nummer ({type}) scannen, oder den alten Bestand ohne Nummer wählen (noch {q}).</translation>
    </message>
    <message>
        <source>NOT IN THIS UNIT</source>
        <comment>xU1</comment>
        <translation>NICHT IN DIESEM GERÄT</translation>
    </message>
    <message>
        <source>{sn} is not inside {parent}. {where} Nothing removed.</source>
        <comment>xU1</comment>
        <translation>{sn} ist nicht in {parent}. {where} Nichts ausgebaut.</translation>
    </message>
    <message>
        <source>REASON NEEDED</source>
        <comment>xU2</comment>
        <translation>GRUND FEHLT</translation>
    </message>
    <message>
        <source>Say why {sn} comes out, behind stock, hold or scrap. Nothing removed.</source>
        <comment>xU2</comment>
        <translation>Zu Lager, Sperre oder Schrott auch angeben, warum {sn} herauskommt. Nichts ausgebaut.</translation>
    </message>
    <message>
        <source>WHERE DOES IT GO?</source>
        <comment>xU3</comment>
        <translation>WOHIN DAMIT?</translation>
    </message>
    <message>
        <source>Choose stock, hold or scrap for {sn}. Nothing removed.</source>
        <comment>xU3</comment>
        <translation>Lager, Sperre oder Schrott für {sn} wählen. Nichts ausgebaut.</translation>
    </message>
    <message>
        <source>PARENT WAS SHIPPED</source>
        <comment>xU4</comment>
        <translation>GERÄT WURDE VERSANDT</translation>
    </message>
    <message>
        <source>{parent} left on {date}. Receive it as a return first. Nothing removed.</source>
        <comment>xU4</comment>
        <translation>{parent} ging am {date} hinaus. Erst als Rücksendung einbuchen. Nichts ausgebaut.</translation>
    </message>
    <message>
        <source>TOO MANY</source>
        <comment>xU5</comment>
        <translation>ZU VIELE</translation>
    </message>
    <message>
        <source>{n} of lot {lot} are installed, you entered {m}. Nothing removed.</source>
        <comment>xU5</comment>
        <translation>Eingebaut von Charge {lot}: {n}, eingegeben: {m}. Nichts ausgebaut.</translation>
    </message>
    <message>
        <source>RUN IS CLOSED</source>
        <comment>xU7</comment>
        <translation>AUFTRAG IST GESCHLOSSEN</translation>
    </message>
    <message>
        <source>{parent} {why}. A rework run is needed; ask a supervisor. Nothing removed.</source>
        <comment>xU7</comment>
        <translation>{parent} {why}. Ein Nacharbeitsauftrag ist nötig; Schichtleitung fragen. Nichts ausgebaut.</translation>
    </message>
    <message>
        <source>SAME PART</source>
        <comment>xU8</comment>
        <translation>DASSELBE TEIL</translation>
    </message>
    <message>
        <source>You scanned the part that just came out. Scan the new one. Not installed.</source>
        <comment>xU8</comment>
        <translation>Das ist das Teil, das gerade herauskam. Das neue scannen. Nicht eingebaut.</translation>
    </message>
    <message>
        <source>NOT COMPLETE</source>
        <comment>xC1</comment>
        <translation>NICHT FERTIG</translation>
    </message>
    <message>
        <source>Missing: {list}. Unit stays In production.</source>
        <comment>xC1</comment>
        <translation>Es fehlt: {list}. Das Gerät bleibt in Fertigung.</translation>
    </message>
    <message>
        <source>LABEL NOT CHECKED</source>
        <comment>xC3</comment>
        <translation>ETIKETT NICHT GEPRÜFT</translation>
    </message>
    <message>
        <source>Scan the label of {sn} to complete it. Unit stays In production.</source>
        <comment>xC3</comment>
        <translation>Das Etikett von {sn} scannen, um fertigzustellen. Das Gerät bleibt in Fertigung.</translation>
    </message>
    <message>
        <source>ALREADY COMPLETE</source>
        <comment>xC5</comment>
        <translation>SCHON FERTIG</translation>
    </message>
    <message>
        <source>{sn} was completed {date} by {who}. Reopening needs a supervisor. Nothing changed.</source>
        <comment>xC5</comment>
        <translation>{sn} wurde am {date} von {who} fertiggestellt. Wieder öffnen kann nur die Schichtleitung. Nichts geändert.</translation>
    </message>
    <message>
        <source>NEW NUMBERS NOT ALLOWED HERE</source>
        <comment>xS12</comment>
        <translation>KEINE NEUEN NUMMERN HIER</translation>
    </message>
    <message>
        <source>{operation} may only use numbers already in stock. {sn} is not known. {todo}</source>
        <comment>xS12</comment>
        <translation>{operation} darf nur Nummern verwenden, die im Bestand sind. {sn} ist nicht bekannt. {todo}</translation>
    </message>
    <message>
        <source>ON HOLD</source>
        <comment>xV1</comment>
        <translation>GESPERRT</translation>
    </message>
    <message>
        <source>{sn}: on hold, &quot;{title}&quot;. Nothing moved. Take it to quarantine: scan {loc}.</source>
        <comment>xV1</comment>
        <translation>{sn}: gesperrt, „{title}“. Nichts wurde umgelagert. Ins Sperrlager bringen: {loc} scannen.</translation>
    </message>
    <message>
        <source>IS INSTALLED</source>
        <comment>xV2</comment>
        <translation>IST EINGEBAUT</translation>
    </message>
    <message>
        <source>{sn} is inside {parent}. Remove it from {parent} first. Nothing moved.</source>
        <comment>xV2</comment>
        <translation>{sn} steckt in {parent}. Zuerst aus {parent} ausbauen. Nichts wurde umgelagert.</translation>
    </message>
    <message>
        <source>TOO MANY</source>
        <comment>xV3</comment>
        <translation>ZU VIEL</translation>
    </message>
    <message>
        <source>{loc} has {q} of {sn}. Nothing moved. {todo}</source>
        <comment>xV3</comment>
        <translation>{loc} hat {q} von {sn}. Nichts wurde umgelagert. {todo}</translation>
    </message>
    <message>
        <source>SAME PLACE</source>
        <comment>xV4</comment>
        <translation>LIEGT SCHON DORT</translation>
    </message>
    <message>
        <source>{sn}: it is already there, at {loc}. Nothing moved.</source>
        <comment>xV4</comment>
        <translation>{sn}: liegt schon dort, auf {loc}. Nichts wurde umgelagert.</translation>
    </message>
    <message>
        <source>NOT IN STOCK</source>
        <comment>xV5</comment>
        <translation>NICHT IM BESTAND</translation>
    </message>
    <message>
        <source>{sn} lies at no location: {why}. Nothing moved. Look it up to see why.</source>
        <comment>xV5</comment>
        <translation>{sn} liegt an keinem Lagerort: {why}. Nichts wurde umgelagert. Nachschlagen, warum.</translation>
    </message>
    <message>
        <source>SCAN THE THING ITSELF</source>
        <comment>xV6</comment>
        <translation>DAS STÜCK SELBST SCANNEN</translation>
    </message>
    <message>
        <source>{part} is {type}-tracked, and that was only its part number. Nothing moved. Scan its {type} number.</source>
        <comment>xV6</comment>
        <translation>{part} wird einzeln geführt ({type}), und das war nur die Teilenummer. Nichts wurde umgelagert. Die Nummer scannen ({type}).</translation>
    </message>
    <message>
        <source>PRINTER NOT ANSWERING</source>
        <comment>xP1</comment>
        <translation>DRUCKER ANTWORTET NICHT</translation>
    </message>
    <message>
        <source>{n} labels wait. What they name is saved and marked &quot;label pending&quot;. Check cable and power of {printer}, then tap Retry.</source>
        <comment>xP1</comment>
        <translation>{n} Etiketten warten. Was sie benennen, ist gespeichert und als „Etikett fehlt noch“ vermerkt. Kabel und Strom von {printer} prüfen, dann Erneut versuchen.</translation>
    </message>
    <message>
        <source>OUT OF PAPER</source>
        <comment>xP2</comment>
        <translation>PAPIER ZU ENDE</translation>
    </message>
    <message>
        <source>Load paper into {printer}, close the cover, tap Retry. Printing resumes at label {k} of {of}.</source>
        <comment>xP2</comment>
        <translation>Papier in {printer} einlegen, Deckel schließen, Erneut versuchen. Weiter geht es mit Etikett {k} von {of}.</translation>
    </message>
    <message>
        <source>COVER OPEN</source>
        <comment>xP3</comment>
        <translation>DECKEL OFFEN</translation>
    </message>
    <message>
        <source>Close the cover of {printer}, then tap Retry. {n} labels wait.</source>
        <comment>xP3</comment>
        <translation>Deckel von {printer} schließen, dann Erneut versuchen. {n} Etiketten warten.</translation>
    </message>
    <message>
        <source>NOT SURE IT PRINTED</source>
        <comment>xP4</comment>
        <translation>UNKLAR, OB ES GEDRUCKT WURDE</translation>
    </message>
    <message>
        <source>{printer} stopped during label {k} of {sn}. Did it come out? Yes / No, print it again.</source>
        <comment>xP4</comment>
        <translation>{printer} blieb bei Etikett {k} von {sn} stehen. Ist es herausgekommen? Ja / Nein, noch einmal drucken.</translation>
    </message>
    <message>
        <source>CODE TOO BIG</source>
        <comment>xP5</comment>
        <translation>CODE ZU GROSS</translation>
    </message>
    <message>
        <source>This code needs {x} mm; the label has {y}. Nothing was booked or printed. {remedy}.</source>
        <comment>xP5</comment>
        <translation>Dieser Code braucht {x} mm; das Etikett hat {y}. Nichts wurde gebucht oder gedruckt. {remedy}.</translation>
    </message>
    <message>
        <source>REASON NEEDED</source>
        <comment>xP6</comment>
        <translation>GRUND NÖTIG</translation>
    </message>
    <message>
        <source>{sn} has a label (print {n}, {date}). Nothing was printed. Say why one more is needed: Damaged · Lost · Misprint · Extra copy.</source>
        <comment>xP6</comment>
        <translation>{sn} hat ein Etikett (Druck {n}, {date}). Nichts wurde gedruckt. Warum noch eines? Beschädigt · Verloren · Fehldruck · Zusatzexemplar.</translation>
    </message>
    <message>
        <source>LABELS SWAPPED?</source>
        <comment>xP7</comment>
        <translation>ETIKETTEN VERTAUSCHT?</translation>
    </message>
    <message>
        <source>You scanned {a}; this one should be {b}. Both are held until each is scanned correctly.</source>
        <comment>xP7</comment>
        <translation>Gescannt wurde {a}; dieses sollte {b} sein. Beide sind gesperrt, bis jedes richtig gescannt ist.</translation>
    </message>
    <message>
        <source>NOT THIS LABEL</source>
        <comment>xP8</comment>
        <translation>NICHT DIESES ETIKETT</translation>
    </message>
    <message>
        <source>You scanned {a}; the label of {b} is asked for. Nothing was changed. Scan the label on {b}, or DONE.</source>
        <comment>xP8</comment>
        <translation>Gescannt wurde {a}; gefragt ist das Etikett von {b}. Nichts wurde geändert. Das Etikett auf {b} scannen, oder FERTIG.</translation>
    </message>
    <message>
        <source>NOT PRINTED YET</source>
        <comment>xP9</comment>
        <translation>NOCH NICHT GEDRUCKT</translation>
    </message>
    <message>
        <source>Label {copy} of {sn} did not come out yet, so there is nothing to scan back. Nothing was changed. Wait for the printer, or DONE.</source>
        <comment>xP9</comment>
        <translation>Etikett {copy} von {sn} ist noch nicht herausgekommen, also gibt es nichts zurückzuscannen. Nichts wurde geändert. Auf den Drucker warten, oder FERTIG.</translation>
    </message>
    <message>
        <source>HOW MANY LABELS?</source>
        <comment>xP10</comment>
        <translation>WIE VIELE ETIKETTEN?</translation>
    </message>
    <message>
        <source>{input} is neither a number from 1 to {n} nor a template. Nothing was printed. Templates: {templates}.</source>
        <comment>xP10</comment>
        <translation>{input} ist weder eine Zahl von 1 bis {n} noch eine Vorlage. Nichts wurde gedruckt. Vorlagen: {templates}.</translation>
    </message>
    <message>
        <source>WHICH NUMBER?</source>
        <comment>xR30</comment>
        <translation>WELCHE NUMMER?</translation>
    </message>
    <message>
        <source>The next number of {part} is not known: {why}. Nothing was numbered. Scan this unit&apos;s number, or tap TYPE IT and enter it twice: keyed in alone, figures are a count.</source>
        <comment>xR30</comment>
        <translation>Die nächste Nummer von {part} ist nicht bekannt: {why}. Nichts wurde nummeriert. Die Nummer dieses Geräts scannen, oder EINTIPPEN wählen und sie zweimal eingeben: Ziffern allein gelten als Anzahl.</translation>
    </message>
    <message>
        <source>NOT A SERIAL OF THIS PART</source>
        <comment>xR31</comment>
        <translation>KEINE SERIENNUMMER DIESES TEILS</translation>
    </message>
    <message>
        <source>{sn} is no serial of {part}: {why}. Not used. Scan the code marked S/N, or set this unit aside.</source>
        <comment>xR31</comment>
        <translation>{sn} ist keine Seriennummer von {part}: {why}. Nicht verwendet. Den Code mit S/N scannen, oder das Gerät beiseitelegen.</translation>
    </message>
    <message>
        <source>WHICH LABEL IS THE NEWEST?</source>
        <comment>xR46</comment>
        <translation>WELCHES ETIKETT IST DAS NEUESTE?</translation>
    </message>
    <message>
        <source>{part}: {why}. Scan {what}, or say that none was printed since. No number was given.</source>
        <comment>xR46</comment>
        <translation>{part}: {why}. Nun {what} scannen oder sagen, dass seither keines gedruckt wurde. Keine Nummer wurde vergeben.</translation>
    </message>
    <message>
        <source>NOT OF THIS SERIES</source>
        <comment>xR47</comment>
        <translation>NICHT AUS DIESER REIHE</translation>
    </message>
    <message>
        <source>{raw} is no number that {part} is counting, such as {ex}. Scan its newest label, or type the number on it. Nothing was noted.</source>
        <comment>xR47</comment>
        <translation>{raw} ist keine Nummer, die {part} zählt, wie {ex}. Das neueste Etikett scannen oder seine Nummer eintippen. Nichts wurde vermerkt.</translation>
    </message>
    <message>
        <source>FAR FROM THE LAST NUMBER</source>
        <comment>xR49</comment>
        <translation>WEIT WEG VON DER LETZTEN NUMMER</translation>
    </message>
    <message>
        <source>{raw} is far beyond the last number of {part} that is known: {known}. All numbers between would be lost for good. Nothing was noted. Look at the label again; if it says so, a supervisor can let it pass: scan a badge here now.</source>
        <comment>xR49</comment>
        <translation>{raw} liegt weit hinter der letzten bekannten Nummer von {part}: {known}. Alle Nummern dazwischen wären für immer verloren. Es wurde nichts vermerkt. Sehen Sie noch einmal auf das Etikett; wenn es so dasteht, kann die Schichtleitung es zulassen: jetzt hier den Ausweis scannen.</translation>
    </message>
    <message>
        <source>TYPE THE NUMBER ON IT</source>
        <comment>xR48</comment>
        <translation>NUMMER DARAUF EINTIPPEN</translation>
    </message>
    <message>
        <source>This label was printed after the copy was made, so its code is not known here. Type the number that stands on {what}. Nothing was noted.</source>
        <comment>xR48</comment>
        <translation>Dieses Etikett wurde nach der Sicherung gedruckt, sein Code ist hier nicht bekannt. Die Nummer eintippen, die darauf steht: {what}. Nichts wurde vermerkt.</translation>
    </message>
    <message>
        <source>RECORDED TWICE</source>
        <comment>xY1</comment>
        <translation>DOPPELT ERFASST</translation>
    </message>
    <message>
        <source>{sn} was recorded at {here} on {date} and at {kiosk} on {other}. Both units are on hold: set it aside. A supervisor decides it under Conflicts.</source>
        <comment>xY1</comment>
        <translation>{sn} wurde bei {here} am {date} und bei {kiosk} am {other} erfasst. Beide Geräte sind gesperrt: beiseitelegen. Die Schichtleitung entscheidet es unter Konflikte.</translation>
    </message>
    <message>
        <source>ALREADY DECIDED</source>
        <comment>xY3</comment>
        <translation>SCHON ENTSCHIEDEN</translation>
    </message>
    <message>
        <source>{who} resolved this at {time}. Nothing changed.</source>
        <comment>xY3</comment>
        <translation>{who} hat das um {time} entschieden. Nichts geändert.</translation>
    </message>
    <message>
        <source>NEED TO SEE IT</source>
        <comment>xY4</comment>
        <translation>MUSS GESEHEN WERDEN</translation>
    </message>
    <message>
        <source>Scan the unit to decide. {prompt}. Nothing changed.</source>
        <comment>xY4</comment>
        <translation>Zum Entscheiden das Gerät scannen. {prompt}. Nichts geändert.</translation>
    </message>
    <message>
        <source>BOTH WERE USED</source>
        <comment>xY11</comment>
        <translation>BEIDE WURDEN VERWENDET</translation>
    </message>
    <message>
        <source>{sn}: {first} and {second} were both used since, so they cannot be one unit. Nothing changed. Take out or move back one of them first, or give one a new number.</source>
        <comment>xY11</comment>
        <translation>{sn}: {first} und {second} wurden seither beide verwendet, können also nicht ein Gerät sein. Nichts geändert. Zuerst eines davon ausbauen oder zurücklegen, oder einem eine neue Nummer geben.</translation>
    </message>
    <message>
        <source>REASON?</source>
        <comment>xY20</comment>
        <translation>GRUND?</translation>
    </message>
    <message>
        <source>A decision is on record for ever. Enter why. Nothing changed yet.</source>
        <comment>xY20</comment>
        <translation>Eine Entscheidung bleibt für immer aufgezeichnet. Den Grund eingeben. Noch nichts geändert.</translation>
    </message>
    <message>
        <source>NOT PART OF IT</source>
        <comment>xY21</comment>
        <translation>GEHÖRT NICHT DAZU</translation>
    </message>
    <message>
        <source>&quot;{raw}&quot; does not belong to this conflict. {prompt}. Nothing changed.</source>
        <comment>xY21</comment>
        <translation>„{raw}“ gehört nicht zu diesem Konflikt. {prompt}. Nichts geändert.</translation>
    </message>
    <message>
        <source>CANNOT BE PUT RIGHT SO</source>
        <comment>xY22</comment>
        <translation>SO NICHT RICHTIGZUSTELLEN</translation>
    </message>
    <message>
        <source>{problem}. Nothing changed. Choose another way, or put that right first.</source>
        <comment>xY22</comment>
        <translation>{problem}. Nichts geändert. Einen anderen Weg wählen oder zuerst das in Ordnung bringen.</translation>
    </message>
    <message>
        <source>NOT IN CONFLICT</source>
        <comment>xY23</comment>
        <translation>NICHT IN KONFLIKT</translation>
    </message>
    <message>
        <source>&quot;{raw}&quot; is in no open conflict. Choose one of the list, or scan another thing.</source>
        <comment>xY23</comment>
        <translation>„{raw}“ ist in keinem offenen Konflikt. Einen aus der Liste wählen oder etwas anderes scannen.</translation>
    </message>
    <message>
        <source>NO CONFLICT ANY MORE</source>
        <comment>xY24</comment>
        <translation>KEIN KONFLIKT MEHR</translation>
    </message>
    <message>
        <source>What contradicted each other was put right meanwhile. Nothing changed.</source>
        <comment>xY24</comment>
        <translation>Der Widerspruch wurde inzwischen behoben. Nichts geändert.</translation>
    </message>
    <message>
        <source>TAKEN BACK FOR GOOD</source>
        <comment>xY25</comment>
        <translation>ENDGÜLTIG ZURÜCKGENOMMEN</translation>
    </message>
    <message>
        <source>What this decision took back stays taken back. Nothing undone. Record it again.</source>
        <comment>xY25</comment>
        <translation>Was diese Entscheidung zurückgenommen hat, bleibt zurückgenommen. Nichts rückgängig gemacht. Neu erfassen.</translation>
    </message>
    <message>
        <source>LOT NUMBER IN USE</source>
        <comment>xY26</comment>
        <translation>LOSNUMMER VERGEBEN</translation>
    </message>
    <message>
        <source>{part} has a lot {lot} already. Nothing changed. Enter another number.</source>
        <comment>xY26</comment>
        <translation>{part} hat schon eine Charge {lot}. Nichts geändert. Eine andere Nummer eingeben.</translation>
    </message>
    <message>
        <source>KEPT FOR {station}</source>
        <comment>xL13</comment>
        <translation>FÜR {station} RESERVIERT</translation>
    </message>
    <message>
        <source>{lot} at {loc} is kept for {station}, and without the server nobody can see what is left of it. Nothing taken. Take it from another location, or wait until the kiosk is connected.</source>
        <comment>xL13</comment>
        <translation>{lot} an {loc} ist für {station} reserviert, und ohne den Server kann niemand sehen, was davon noch da ist. Nichts entnommen. Nehmen Sie es von einem anderen Platz, oder warten Sie, bis das Terminal verbunden ist.</translation>
    </message>
    <message>
        <source>DATES DISAGREE</source>
        <comment>xL2</comment>
        <translation>VERFALLSDATEN UNTERSCHIEDLICH</translation>
    </message>
    <message>
        <source>Lot {lot} has expiry {d1}; this label says {d2}. One lot has one expiry. Not received. Check the label, or receive it under another lot number.</source>
        <comment>xL2</comment>
        <translation>Charge {lot} ist haltbar bis {d1}, dieses Etikett sagt {d2}. Eine Charge hat ein Datum. Nicht eingebucht. Etikett prüfen, oder andere Chargennummer nehmen.</translation>
    </message>
    <message>
        <source>SUPPLIERS DISAGREE</source>
        <comment>xL3</comment>
        <translation>ANDERER LIEFERANT</translation>
    </message>
    <message>
        <source>Lot {lot} of {part} came from {s1}; this order is {s2}. Not received. A supervisor can make it a new lot: scan a badge here now.</source>
        <comment>xL3</comment>
        <translation>Charge {lot} von {part} kam von {s1}, diese Bestellung ist von {s2}. Nicht eingebucht. Die Schichtleitung kann eine neue Charge daraus machen: jetzt hier den Ausweis scannen.</translation>
    </message>
    <message>
        <source>MADE HERE</source>
        <comment>xL14</comment>
        <translation>HIER HERGESTELLT</translation>
    </message>
    <message>
        <source>Lot {lot} of {part} was made here; a lot has one origin. Not received. A supervisor can make what came in a new lot: scan a badge here now.</source>
        <comment>xL14</comment>
        <translation>Charge {lot} von {part} wurde hier hergestellt; eine Charge hat eine Herkunft. Nicht angenommen. Ein Vorgesetzter kann aus der Lieferung eine neue Charge machen: jetzt hier den Ausweis scannen.</translation>
    </message>
    <message>
        <source>EXPIRED</source>
        <comment>xL4</comment>
        <translation>ABGELAUFEN</translation>
    </message>
    <message>
        <source>{what} expired {date}. It can only go to Quarantine. Not received. Scan {loc}, then scan it again.</source>
        <comment>xL4</comment>
        <translation>{what} ist am {date} abgelaufen und darf nur ins Sperrlager. Nicht eingebucht. {loc} scannen, dann dies noch einmal scannen.</translation>
    </message>
    <message>
        <source>LOT ON HOLD</source>
        <comment>xL8</comment>
        <translation>CHARGE GESPERRT</translation>
    </message>
    <message>
        <source>Lot {lot} is on hold (&quot;{title}&quot;). These {n} are on hold too. Undo takes them back.</source>
        <comment>xL8</comment>
        <translation>Charge {lot} ist gesperrt („{title}“). Auch diese {n} sind gesperrt. „Letztes zurück“ nimmt sie zurück.</translation>
    </message>
    <message>
        <source>EXPIRED</source>
        <comment>xI8</comment>
        <translation>ABGELAUFEN</translation>
    </message>
    <message>
        <source>{sn} expired {date}. Not installed. {todo}</source>
        <comment>xI8</comment>
        <translation>{sn} ist am {date} abgelaufen. Nicht eingebaut. {todo}</translation>
    </message>
    <message>
        <source>USE THE OLDER LOT</source>
        <comment>xK4</comment>
        <translation>DIE ÄLTERE CHARGE NEHMEN</translation>
    </message>
    <message>
        <source>{why}. Nothing taken. Scan {a}, at {loc}; or a supervisor allows {b}: scan a badge here now.</source>
        <comment>xK4</comment>
        <translation>{why}. Nichts entnommen. {a} scannen, liegt an {loc}; oder die Schichtleitung erlaubt {b}: jetzt hier den Ausweis scannen.</translation>
    </message>
    <message>
        <source>PAST ITS REMOVAL DATE</source>
        <comment>xK12</comment>
        <translation>ENTNAHMEFRIST VORBEI</translation>
    </message>
    <message>
        <source>{sn} left available stock {date}. It went into {parent} all the same. {k} of {n}.</source>
        <comment>xK12</comment>
        <translation>{sn} ist seit {date} kein verfügbarer Bestand mehr. Trotzdem in {parent} eingebaut. {k} von {n}.</translation>
    </message>
    <message>
        <source>NOT INSPECTED</source>
        <comment>xI17</comment>
        <translation>NICHT GEPRÜFT</translation>
    </message>
    <message>
        <source>{sn} is waiting for incoming inspection. Not installed. Have it inspected, or scan another one.</source>
        <comment>xI17</comment>
        <translation>{sn} wartet auf die Eingangsprüfung. Nicht eingebaut. Erst prüfen lassen, oder ein anderes scannen.</translation>
    </message>
    <message>
        <source>NOTHING TO INSPECT</source>
        <comment>xJ1</comment>
        <translation>NICHTS ZU PRÜFEN</translation>
    </message>
    <message>
        <source>{sn} does not wait for an inspection: {why}. Nothing was decided. Scan one that waits.</source>
        <comment>xJ1</comment>
        <translation>{sn} wartet nicht auf eine Prüfung: {why}. Nichts wurde entschieden. Etwas scannen, das wartet.</translation>
    </message>
    <message>
        <source>NEEDS A SUPERVISOR</source>
        <comment>xJ2</comment>
        <translation>BRAUCHT DIE SCHICHTLEITUNG</translation>
    </message>
    <message>
        <source>{what} needs a supervisor. Nothing was decided. A supervisor can scan a badge here now.</source>
        <comment>xJ2</comment>
        <translation>{what} braucht die Schichtleitung. Nichts wurde entschieden. Die Schichtleitung kann jetzt hier ihren Ausweis scannen.</translation>
    </message>
    <message>
        <source>TAKE IT OUT FIRST</source>
        <comment>xJ3</comment>
        <translation>ERST HERAUSNEHMEN</translation>
    </message>
    <message>
        <source>{sn} lies in quarantine, at {loc}: what fails cannot be told from the rest there. Nothing was decided. Move it, then inspect it; or reject all of it.</source>
        <comment>xJ3</comment>
        <translation>{sn} liegt im Sperrlager, an {loc}: Dort ist Fehlerhaftes vom Rest nicht zu unterscheiden. Nichts wurde entschieden. Erst umlagern, dann prüfen; oder alles ablehnen.</translation>
    </message>
    <message>
        <source>SPLIT NOT BALANCED</source>
        <comment>xL6</comment>
        <translation>AUFTEILUNG GEHT NICHT AUF</translation>
    </message>
    <message>
        <source>Lots add up to {a}, line is {b}. Not posted. {todo}</source>
        <comment>xL6</comment>
        <translation>Die Chargen ergeben {a}, die Position hat {b}. Nicht gebucht. {todo}</translation>
    </message>
    <message>
        <source>KNOWN NUMBERS NOT ALLOWED HERE</source>
        <comment>xS27</comment>
        <translation>BEKANNTE NUMMERN HIER NICHT ERLAUBT</translation>
    </message>
    <message>
        <source>{operation} only takes numbers that are new. {sn} is known already. {todo}</source>
        <comment>xS27</comment>
        <translation>{operation} nimmt nur neue Nummern an. {sn} ist schon bekannt. {todo}</translation>
    </message>
    <message>
        <source>OLD INFORMATION</source>
        <comment>xY2</comment>
        <translation>ALTE INFORMATION</translation>
    </message>
    <message>
        <source>Last heard from the server {ago}. Duplicates made elsewhere since then cannot be seen.</source>
        <comment>xY2</comment>
        <translation>Zuletzt vom Server gehört: {ago}. Doppelte, die seither anderswo entstanden, sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>CLOCK IS WRONG</source>
        <comment>xY5</comment>
        <translation>UHR GEHT FALSCH</translation>
    </message>
    <message>
        <source>This kiosk differs by {m} min. Order of events is kept by sequence; fix the clock.</source>
        <comment>xY5</comment>
        <translation>Dieses Terminal weicht {m} min ab. Die Reihenfolge bleibt durch die Nummern erhalten; bitte die Uhr stellen.</translation>
    </message>
    <message>
        <source>UPDATE NEEDED</source>
        <comment>xY8</comment>
        <translation>UPDATE NÖTIG</translation>
    </message>
    <message>
        <source>This kiosk is too old for the server. Work is kept and not sent. Ask your IT to update it.</source>
        <comment>xY8</comment>
        <translation>Dieses Terminal ist zu alt für den Server. Die Arbeit bleibt hier und wird nicht gesendet. Die IT bitten, es zu aktualisieren.</translation>
    </message>
    <message>
        <source>THIS KIOSK WAS RESTORED</source>
        <comment>xY9</comment>
        <translation>DIESER KIOSK WURDE WIEDERHERGESTELLT</translation>
    </message>
    <message>
        <source>{why} Nothing was recorded; look-ups go on. {todo}</source>
        <comment>xY9</comment>
        <translation>{why} Nichts wurde erfasst; Nachschlagen geht weiter. {todo}</translation>
    </message>
    <message>
        <source>ANOTHER COPY OF THIS KIOSK</source>
        <comment>xY10</comment>
        <translation>EINE WEITERE KOPIE DIESES KIOSKS</translation>
    </message>
    <message>
        <source>{why} Nothing was recorded; look-ups go on. {todo}</source>
        <comment>xY10</comment>
        <translation>{why} Nichts wurde erfasst; Nachschlagen geht weiter. {todo}</translation>
    </message>
    <message>
        <source>THIS RECORD CAME FROM ANOTHER MACHINE</source>
        <comment>xY12</comment>
        <translation>DIESE AUFZEICHNUNG KAM VON EINEM ANDEREN RECHNER</translation>
    </message>
    <message>
        <source>{why} Nothing was recorded; look-ups go on. {todo}</source>
        <comment>xY12</comment>
        <translation>{why} Nichts wurde erfasst; Nachschlagen geht weiter. {todo}</translation>
    </message>
    <message>
        <source>LIST NOT READ</source>
        <comment>xR40</comment>
        <translation>LISTE NICHT GELESEN</translation>
    </message>
    <message>
        <source>Number {line} of the list, &quot;{what}&quot;: {problem}. Nothing received. Correct it and give the list again.</source>
        <comment>xR40</comment>
        <translation>Nummer {line} der Liste, „{what}“: {problem}. Nichts eingebucht. Korrigieren und die Liste noch einmal eingeben.</translation>
    </message>
    <message>
        <source>SOME CANNOT BE RECEIVED</source>
        <comment>xR41</comment>
        <translation>EINIGE GEHEN NICHT</translation>
    </message>
    <message>
        <source>{bad} of {n} numbers for {part} cannot be received: {lines}. Nothing received yet. Receive the other {good}, or leave the list and correct it.</source>
        <comment>xR41</comment>
        <translation>{bad} von {n} Nummern für {part} gehen nicht: {lines}. Noch nichts eingebucht. Die anderen {good} einbuchen, oder die Liste verlassen und korrigieren.</translation>
    </message>
    <message>
        <source>NOTHING TO RECEIVE</source>
        <comment>xR42</comment>
        <translation>NICHTS EINZUBUCHEN</translation>
    </message>
    <message>
        <source>None of the {n} numbers of the list can be received for {part}. Nothing received. Leave the list and correct it.</source>
        <comment>xR42</comment>
        <translation>Keine der {n} Nummern der Liste lässt sich für {part} einbuchen. Nichts eingebucht. Die Liste verlassen und korrigieren.</translation>
    </message>
    <message>
        <source>LIES THERE ALREADY</source>
        <comment>xR44</comment>
        <translation>LIEGT SCHON DORT</translation>
    </message>
    <message>
        <source>{loc} has {have} {unit} of {sn}, the file says {q}. Not imported. Opening stock is for what is on no record yet: count {sn} at {loc} instead.</source>
        <comment>xR44</comment>
        <translation>An {loc} liegen laut Buch {have} {unit} von {sn}, die Datei sagt {q}. Nicht importiert. Anfangsbestand ist nur für das, was noch nirgends erfasst ist. Stattdessen {sn} an {loc} zählen.</translation>
    </message>
    <message>
        <source>NOT LOT-TRACKED</source>
        <comment>xR45</comment>
        <translation>NICHT NACH CHARGEN GEFÜHRT</translation>
    </message>
    <message>
        <source>{part} is only counted and has no lots, yet the file gives lot {lot}. Not imported. Leave the lot out, or switch {part} to lots first.</source>
        <comment>xR45</comment>
        <translation>{part} wird nur gezählt und hat keine Chargen, die Datei nennt aber Charge {lot}. Nicht importiert. Die Charge weglassen, oder {part} zuerst auf Chargen umstellen.</translation>
    </message>
    <message>
        <source>TWICE IN THE LIST</source>
        <comment>xR43</comment>
        <translation>ZWEIMAL IN DER LISTE</translation>
    </message>
    <message>
        <source>{sn} stands at {line} of the list already. Not received twice. Check which of the two it is.</source>
        <comment>xR43</comment>
        <translation>{sn} steht schon an Stelle {line} der Liste. Nicht zweimal eingebucht. Nachsehen, welche von beiden stimmt.</translation>
    </message>
    <message>
        <source>SWITCH BLOCKED</source>
        <comment>xT1</comment>
        <translation>WECHSEL GESPERRT</translation>
    </message>
    <message>
        <source>{part} still has {n} serialised units: {a} available, {b} in production, {c} on hold. Consume or archive every one. Tracking stays Serial.</source>
        <comment>xT1</comment>
        <translation>{part} hat noch {n} Geräte mit Seriennummer: {a} verfügbar, {b} in Fertigung, {c} gesperrt. Jedes verbrauchen oder archivieren. Es bleibt bei Seriennummern.</translation>
    </message>
    <message>
        <source>SWITCH BLOCKED</source>
        <comment>xT2</comment>
        <translation>WECHSEL GESPERRT</translation>
    </message>
    <message>
        <source>{part} still has {n} lots at {m} locations. Consume or archive them. Tracking stays Lot.</source>
        <comment>xT2</comment>
        <translation>{part} hat noch {n} Chargen an {m} Lagerorten. Verbrauchen oder archivieren. Es bleibt bei Chargen.</translation>
    </message>
    <message>
        <source>OPEN WORK</source>
        <comment>xT3</comment>
        <translation>OFFENE ARBEIT</translation>
    </message>
    <message>
        <source>{n} receipts or runs for {part} are open. Finish them first. Tracking not changed.</source>
        <comment>xT3</comment>
        <translation>{n} Wareneingänge oder Aufträge für {part} sind offen. Diese zuerst abschließen. Verfolgung nicht geändert.</translation>
    </message>
    <message>
        <source>CONNECT FIRST</source>
        <comment>xT4</comment>
        <translation>ERST VERBINDEN</translation>
    </message>
    <message>
        <source>Other kiosks may hold stock of {part} we cannot see. Last sync {time}. Connect this kiosk, then try again. Tracking not changed.</source>
        <comment>xT4</comment>
        <translation>Andere Stationen können Bestand von {part} haben, den wir nicht sehen. Letzter Abgleich: {time}. Diese Station verbinden, dann noch einmal. Verfolgung nicht geändert.</translation>
    </message>
    <message>
        <source>OLD STOCK STAYS</source>
        <comment>xT5</comment>
        <translation>ALTER BESTAND BLEIBT</translation>
    </message>
    <message>
        <source>{q} pieces stay untracked. New receipts of {part} will need a {type}.</source>
        <comment>xT5</comment>
        <translation>{q} Stück bleiben ohne Nummer. Neue Eingänge von {part} brauchen eine Nummer ({type}).</translation>
    </message>
    <message>
        <source>KIOSK NOT HEARD FROM</source>
        <comment>xT6</comment>
        <translation>STATION MELDET SICH NICHT</translation>
    </message>
    <message>
        <source>{kiosk} may have unsent work for {part}; it was last heard from {time}. Connect {kiosk}, or ask a supervisor to scan a badge here now to go on without it. Tracking not changed.</source>
        <comment>xT6</comment>
        <translation>{kiosk} kann noch nicht gesendete Arbeit für {part} haben; zuletzt gemeldet: {time}. {kiosk} verbinden, oder die Schichtleitung scannt jetzt hier ihren Ausweis, um ohne {kiosk} weiterzumachen. Verfolgung nicht geändert.</translation>
    </message>
    <message>
        <source>NOT COUNTED IN PIECES</source>
        <comment>xT7</comment>
        <translation>NICHT IN STÜCK GEZÄHLT</translation>
    </message>
    <message>
        <source>{part} is counted in {unit}; only pieces can have a serial each. Choose Lot. Tracking not changed.</source>
        <comment>xT7</comment>
        <translation>{part} wird in {unit} gezählt; nur einzelne Stücke können je eine Seriennummer haben. Charge wählen. Verfolgung nicht geändert.</translation>
    </message>
    <message>
        <source>NOTHING TO CHANGE</source>
        <comment>xT8</comment>
        <translation>NICHTS ZU ÄNDERN</translation>
    </message>
    <message>
        <source>Tracking of {part} is {type} already. Choose another type, or DONE. Tracking not changed.</source>
        <comment>xT8</comment>
        <translation>Verfolgung von {part} ist schon: {type}. Eine andere Art wählen, oder FERTIG. Verfolgung nicht geändert.</translation>
    </message>
    <message>
        <source>LOTS AND SERIALS ARE OFF</source>
        <comment>xT9</comment>
        <translation>CHARGEN UND SERIENNUMMERN SIND AUS</translation>
    </message>
    <message>
        <source>This plant only counts: the rule lots_and_serials is off. Turn it on before {part} is tracked. Tracking not changed.</source>
        <comment>xT9</comment>
        <translation>Dieses Werk zählt nur: Die Regel lots_and_serials ist aus. Erst einschalten, dann {part} verfolgen. Verfolgung nicht geändert.</translation>
    </message>
    <message>
        <source>NOTHING WITHOUT A NUMBER</source>
        <comment>xT10</comment>
        <translation>NICHTS OHNE NUMMER</translation>
    </message>
    <message>
        <source>No {part} is left without a number here. Choose another location, or DONE. Nothing assigned.</source>
        <comment>xT10</comment>
        <translation>Hier liegt kein {part} mehr ohne Nummer. Einen anderen Lagerort wählen, oder FERTIG. Nichts zugeordnet.</translation>
    </message>
    <message>
        <source>REASON NEEDED</source>
        <comment>xT11</comment>
        <translation>GRUND FEHLT</translation>
    </message>
    <message>
        <source>Say why, for {sn}: it stays on record. Nothing was changed.</source>
        <comment>xT11</comment>
        <translation>Angeben, warum, für {sn}: Der Grund wird festgehalten. Nichts geändert.</translation>
    </message>
    <message>
        <source>WHAT ABOUT THE OLD STOCK?</source>
        <comment>xT12</comment>
        <translation>WAS WIRD AUS DEM ALTEN BESTAND?</translation>
    </message>
    <message>
        <source>{q} pieces of {part} have no number. Choose keep, archive or assign. Tracking not changed.</source>
        <comment>xT12</comment>
        <translation>{q} Stück von {part} haben keine Nummer. Behalten, archivieren oder zuordnen wählen. Verfolgung nicht geändert.</translation>
    </message>
    <message>
        <source>IN CONFLICT</source>
        <comment>xT13</comment>
        <translation>IM WIDERSPRUCH</translation>
    </message>
    <message>
        <source>{sn} is in an open conflict. Decide that first: scan CONFLICTS. Nothing was changed.</source>
        <comment>xT13</comment>
        <translation>{sn} steht in einem offenen Widerspruch. Den zuerst entscheiden: CONFLICTS scannen. Nichts geändert.</translation>
    </message>
    <message>
        <source>SERIALS ARE FIXED</source>
        <comment>xT14</comment>
        <translation>SERIENNUMMERN STEHEN FEST</translation>
    </message>
    <message>
        <source>This plant corrects no serial numbers: the rule serial_edit is off. Archive the unit and receive it anew, or turn the rule on. Nothing was changed.</source>
        <comment>xT14</comment>
        <translation>Dieses Werk berichtigt keine Seriennummern: Die Regel serial_edit ist aus. Das Gerät archivieren und neu einbuchen, oder die Regel einschalten. Nichts geändert.</translation>
    </message>
    <message>
        <source>NO FREE BATCHES</source>
        <comment>xT15</comment>
        <translation>KEINE FREIE PARTIE</translation>
    </message>
    <message>
        <source>{part} is counted only, and the rule free_batches is off. Enter the count without a batch, or turn the rule on. No batch was noted.</source>
        <comment>xT15</comment>
        <translation>{part} wird nur gezählt, und die Regel free_batches ist aus. Die Menge ohne Partie eingeben, oder die Regel einschalten. Keine Partie vermerkt.</translation>
    </message>
    <message>
        <source>SAME NUMBER</source>
        <comment>xT16</comment>
        <translation>DIESELBE NUMMER</translation>
    </message>
    <message>
        <source>{sn} has that number already. Scan the right one. Nothing was changed.</source>
        <comment>xT16</comment>
        <translation>{sn} hat diese Nummer schon. Die richtige scannen. Nichts geändert.</translation>
    </message>
    <message>
        <source>IN USE</source>
        <comment>xT18</comment>
        <translation>IN GEBRAUCH</translation>
    </message>
    <message>
        <source>{units} units and {lots} lots are in stock ({parts}). Consume or archive them first. lots_and_serials stays on.</source>
        <comment>xT18</comment>
        <translation>{units} Geräte und {lots} Chargen sind im Bestand ({parts}). Zuerst verbrauchen oder archivieren. lots_and_serials bleibt an.</translation>
    </message>
    <message>
        <source>SWITCH IT BACK</source>
        <comment>xT19</comment>
        <translation>UMSTELLEN STATT ZURÜCKNEHMEN</translation>
    </message>
    <message>
        <source>How {part} is tracked is not undone, for receipts may follow it already. Nothing undone. Open its tracking and choose the type it had.</source>
        <comment>xT19</comment>
        <translation>Die Verfolgung von {part} lässt sich nicht zurücknehmen: Wareneingänge können ihr schon gefolgt sein. Nichts zurückgenommen. Die Verfolgung öffnen und die frühere Art wählen.</translation>
    </message>
    <message>
        <source>TRACKED OTHERWISE</source>
        <comment>xT20</comment>
        <translation>ANDERS VERFOLGT</translation>
    </message>
    <message>
        <source>{sn} would be in stock again, but the tracking of {part} is {type} by now. Nothing undone. Once another supervisor has switched {part} back to {before}, Undo works.</source>
        <comment>xT20</comment>
        <translation>{sn} käme wieder in den Bestand, aber {part} wird inzwischen anders verfolgt ({type}). Nichts rückgängig gemacht. Sobald ein anderer Vorgesetzter {part} wieder auf {before} umgestellt hat, geht es mit Rückgängig.</translation>
    </message>
    <message>
        <source>IT IS THE OLD STOCK</source>
        <comment>xT17</comment>
        <translation>DAS IST DER ALTE BESTAND</translation>
    </message>
    <message>
        <source>{part}: {loc} has {q} left without a number, you entered {n}. Enter {q} or less, or scan a {type}. Nothing taken.</source>
        <comment>xT17</comment>
        <translation>{part}: {loc} hat noch {q} ohne Nummer, eingegeben wurden {n}. Höchstens {q} eingeben, oder eine Nummer ({type}) scannen. Nichts entnommen.</translation>
    </message>
    <message>
        <source>{title}</source>
        <comment>xW1</comment>
        <translation>{title}</translation>
    </message>
    <message>
        <source>{message} Nothing was recorded. Ask your supervisor; the rule is {rule}.</source>
        <comment>xW1</comment>
        <translation>{message} Nichts wurde erfasst. Die Schichtleitung fragen; die Regel ist {rule}.</translation>
    </message>
    <message>
        <source>{title}</source>
        <comment>xW2</comment>
        <translation>{title}</translation>
    </message>
    <message>
        <source>{message} Nothing was recorded. A supervisor can let it pass: scan a badge here now. The rule is {rule}.</source>
        <comment>xW2</comment>
        <translation>{message} Nichts wurde erfasst. Die Schichtleitung kann es zulassen: jetzt hier den Ausweis scannen. Die Regel ist {rule}.</translation>
    </message>
    <message>
        <source>RULE GIVES NO ANSWER</source>
        <comment>xW3</comment>
        <translation>REGEL GIBT KEINE ANTWORT</translation>
    </message>
    <message>
        <source>The rule {plugin} {why}, so nobody knows whether this is allowed. Nothing was recorded. Call your administrator: mend {plugin} or take it away; the log says more.</source>
        <comment>xW3</comment>
        <translation>Die Regel {plugin} {why}, also weiß niemand, ob das erlaubt ist. Nichts wurde erfasst. Rufen Sie Ihren Administrator: {plugin} instand setzen oder entfernen; das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>NOT TRACKED BY LOT</source>
        <comment>xB7</comment>
        <translation>NICHT NACH CHARGE GEFÜHRT</translation>
    </message>
    <message>
        <source>{part} is not tracked by lot. Nothing was made. {todo}</source>
        <comment>xB7</comment>
        <translation>{part} wird nicht nach Chargen geführt. Nichts wurde erzeugt. {todo}</translation>
    </message>
    <message>
        <source>NO MORE FOR THIS LOT</source>
        <comment>xB8</comment>
        <translation>DIESE CHARGE NIMMT NICHTS MEHR AUF</translation>
    </message>
    <message>
        <source>Lot {lot} of {part} {why}. Nothing was made. Scan the batch on the traveller of what you make.</source>
        <comment>xB8</comment>
        <translation>Charge {lot} von {part} {why}. Nichts wurde erzeugt. Die Charge auf dem Laufzettel dessen scannen, was gefertigt wird.</translation>
    </message>
    <message>
        <source>SCAN YOUR BADGE</source>
        <comment>locked</comment>
        <translation>AUSWEIS SCANNEN</translation>
    </message>
    <message>
        <source>Nobody is signed on.</source>
        <comment>locked</comment>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>signed_on</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Signed on as {role}. Choose a task or scan anything.</source>
        <comment>signed_on</comment>
        <translation>Angemeldet: {role}. Aufgabe wählen oder etwas scannen.</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>signed_on_over</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Signed on as {role}. {left}; it waits on Home.</source>
        <comment>signed_on_over</comment>
        <translation>Angemeldet: {role}. {left}; das wartet auf der Startseite.</translation>
    </message>
    <message>
        <source>BACK, {name}</source>
        <comment>resumed_by</comment>
        <translation>WIEDER DA, {name}</translation>
    </message>
    <message>
        <source>You are where you left off. Nothing was lost.</source>
        <comment>resumed_by</comment>
        <translation>Weiter an derselben Stelle. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>SCAN YOUR BADGE</source>
        <comment>locked_idle</comment>
        <translation>AUSWEIS SCANNEN</translation>
    </message>
    <message>
        <source>Locked while nobody was here. What {name} was doing is kept.</source>
        <comment>locked_idle</comment>
        <translation>Gesperrt, weil niemand hier war. Die Arbeit von {name} bleibt erhalten.</translation>
    </message>
    <message>
        <source>{refusal} WAITS</source>
        <comment>still_blocked</comment>
        <translation>{refusal} WARTET</translation>
    </message>
    <message>
        <source>Tap OK, or ask a supervisor to scan a badge.</source>
        <comment>still_blocked</comment>
        <translation>OK antippen, oder die Schichtleitung den Ausweis scannen lassen.</translation>
    </message>
    <message>
        <source>ENTER YOUR PIN</source>
        <comment>ask_pin</comment>
        <translation>PIN EINGEBEN</translation>
    </message>
    <message>
        <source>{name}: 4 to 8 digits, or scan the badge.</source>
        <comment>ask_pin</comment>
        <translation>{name}: 4 bis 8 Ziffern, oder den Ausweis scannen.</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>still_signed_on</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>You are signed on already. Nothing changed.</source>
        <comment>still_signed_on</comment>
        <translation>Schon angemeldet. Nichts geändert.</translation>
    </message>
    <message>
        <source>SIGNED OFF</source>
        <comment>signed_off</comment>
        <translation>ABGEMELDET</translation>
    </message>
    <message>
        <source>Scan your badge to sign on.</source>
        <comment>signed_off</comment>
        <translation>Zum Anmelden den Ausweis scannen.</translation>
    </message>
    <message>
        <source>CHOOSE A TASK</source>
        <comment>home</comment>
        <translation>AUFGABE WÄHLEN</translation>
    </message>
    <message>
        <source>Scan a task, or scan anything to see its history.</source>
        <comment>home</comment>
        <translation>Eine Aufgabe scannen, oder etwas anderes, um seine Geschichte zu sehen.</translation>
    </message>
    <message>
        <source>BACK WHERE YOU WERE</source>
        <comment>resumed</comment>
        <translation>WEITER WIE ZUVOR</translation>
    </message>
    <message>
        <source>The kiosk was restarted. Nothing was lost.</source>
        <comment>resumed</comment>
        <translation>Der Kiosk wurde neu gestartet. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>LEFT</source>
        <comment>cancelled</comment>
        <translation>VERLASSEN</translation>
    </message>
    <message>
        <source>Unfinished input was dropped. What is recorded stays.</source>
        <comment>cancelled</comment>
        <translation>Unfertige Eingaben sind verworfen. Gebuchtes bleibt.</translation>
    </message>
    <message>
        <source>ALREADY READ</source>
        <comment>already_read</comment>
        <translation>SCHON GELESEN</translation>
    </message>
    <message>
        <source>{raw} was read twice and counts once.</source>
        <comment>already_read</comment>
        <translation>{raw} wurde zweimal gelesen und zählt einmal.</translation>
    </message>
    <message>
        <source>DONE</source>
        <comment>machine</comment>
        <translation>ERLEDIGT</translation>
    </message>
    <message>
        <source>{text}</source>
        <comment>machine</comment>
        <translation>{text}</translation>
    </message>
    <message>
        <source>NOT DONE</source>
        <comment>machine_bad</comment>
        <translation>NICHT ERLEDIGT</translation>
    </message>
    <message>
        <source>{text}</source>
        <comment>machine_bad</comment>
        <translation>{text}</translation>
    </message>
    <message>
        <source>CLOCK SET</source>
        <comment>clock</comment>
        <translation>UHR GESTELLT</translation>
    </message>
    <message>
        <source>It is {now}.</source>
        <comment>clock</comment>
        <translation>Es ist {now}.</translation>
    </message>
    <message>
        <source>{what}</source>
        <comment>device</comment>
        <translation>{what}</translation>
    </message>
    <message>
        <source>Noted. The record goes on without it.</source>
        <comment>device</comment>
        <translation>Vermerkt. Die Aufzeichnung geht auch so weiter.</translation>
    </message>
    <message>
        <source>TYPE IT TWICE</source>
        <comment>typing</comment>
        <translation>ZWEIMAL EINGEBEN</translation>
    </message>
    <message>
        <source>Enter the code, then once more.</source>
        <comment>typing</comment>
        <translation>Den Code eingeben, dann noch einmal.</translation>
    </message>
    <message>
        <source>ONCE MORE</source>
        <comment>confirm_typed</comment>
        <translation>NOCH EINMAL</translation>
    </message>
    <message>
        <source>Enter {raw} again.</source>
        <comment>confirm_typed</comment>
        <translation>{raw} noch einmal eingeben.</translation>
    </message>
    <message>
        <source>REJECT</source>
        <comment>reject_on</comment>
        <translation>AUSSCHUSS</translation>
    </message>
    <message>
        <source>The next units go on hold as rejected. Scan REJECT to end it.</source>
        <comment>reject_on</comment>
        <translation>Die nächsten Geräte werden als Ausschuss gesperrt. Zum Beenden wieder REJECT scannen.</translation>
    </message>
    <message>
        <source>ACCEPT</source>
        <comment>reject_off</comment>
        <translation>WIEDER GUT</translation>
    </message>
    <message>
        <source>The next units are accepted.</source>
        <comment>reject_off</comment>
        <translation>Die nächsten Geräte sind wieder in Ordnung.</translation>
    </message>
    <message>
        <source>SCAN PART OR SUPPLIER LABEL</source>
        <comment>receive_item</comment>
        <translation>TEIL ODER LIEFERANTENETIKETT SCANNEN</translation>
    </message>
    <message>
        <source>Which part came in?</source>
        <comment>receive_item</comment>
        <translation>Welches Teil kam an?</translation>
    </message>
    <message>
        <source>SCAN LOCATION</source>
        <comment>receive_location</comment>
        <translation>LAGERPLATZ SCANNEN</translation>
    </message>
    <message>
        <source>{part} {name}: where will it go?</source>
        <comment>receive_location</comment>
        <translation>{part} {name}: wohin damit?</translation>
    </message>
    <message>
        <source>SCAN NEXT SERIAL</source>
        <comment>receive_serial</comment>
        <translation>NÄCHSTE SERIENNUMMER SCANNEN</translation>
    </message>
    <message>
        <source>{part} to {loc}. {k} received.</source>
        <comment>receive_serial</comment>
        <translation>{part} nach {loc}. {k} eingebucht.</translation>
    </message>
    <message>
        <source>SCAN SERIAL {next} OF {n}</source>
        <comment>receive_serial_of</comment>
        <translation>SERIENNUMMER {next} VON {n} SCANNEN</translation>
    </message>
    <message>
        <source>{part} to {loc}. {k} of {n}.</source>
        <comment>receive_serial_of</comment>
        <translation>{part} nach {loc}. {k} von {n}.</translation>
    </message>
    <message>
        <source>SCAN LOT LABEL</source>
        <comment>receive_lot</comment>
        <translation>CHARGENETIKETT SCANNEN</translation>
    </message>
    <message>
        <source>{part} to {loc}. Example {ex}.</source>
        <comment>receive_lot</comment>
        <translation>{part} nach {loc}. Beispiel {ex}.</translation>
    </message>
    <message>
        <source>ENTER QUANTITY</source>
        <comment>receive_quantity</comment>
        <translation>MENGE EINGEBEN</translation>
    </message>
    <message>
        <source>{part}, lot {lot}: how many {unit}?</source>
        <comment>receive_quantity</comment>
        <translation>{part}, Charge {lot}: wie viel {unit}?</translation>
    </message>
    <message>
        <source>ENTER QUANTITY</source>
        <comment>receive_lot_also</comment>
        <translation>MENGE EINGEBEN</translation>
    </message>
    <message>
        <source>{part}, lot {lot}: how many {unit}? Also used on {others}, a different lot.</source>
        <comment>receive_lot_also</comment>
        <translation>{part}, Charge {lot}: wie viel {unit}? Die Nummer steht auch auf {others}, das ist eine andere Charge.</translation>
    </message>
    <message>
        <source>ENTER QUANTITY</source>
        <comment>receive_lot_more</comment>
        <translation>MENGE EINGEBEN</translation>
    </message>
    <message>
        <source>{part}, lot {lot}, now {have}: how many {unit} more?</source>
        <comment>receive_lot_more</comment>
        <translation>{part}, Charge {lot}, jetzt {have}: wie viel {unit} mehr?</translation>
    </message>
    <message>
        <source>ENTER COUNT</source>
        <comment>receive_count</comment>
        <translation>ANZAHL EINGEBEN</translation>
    </message>
    <message>
        <source>{part} to {loc}: how many {unit}?</source>
        <comment>receive_count</comment>
        <translation>{part} nach {loc}: wie viel {unit}?</translation>
    </message>
    <message>
        <source>{n} EXPECTED</source>
        <comment>expected_set</comment>
        <translation>{n} ERWARTET</translation>
    </message>
    <message>
        <source>{part}: {k} of {n} received.</source>
        <comment>expected_set</comment>
        <translation>{part}: {k} von {n} eingebucht.</translation>
    </message>
    <message>
        <source>{sn}</source>
        <comment>unit_received</comment>
        <translation>{sn}</translation>
    </message>
    <message>
        <source>{part} at {loc}. {k} received. Label waits for the printer.</source>
        <comment>unit_received</comment>
        <translation>{part} auf {loc}. {k} eingebucht. Das Etikett wartet auf den Drucker.</translation>
    </message>
    <message>
        <source>{sn}</source>
        <comment>unit_received_of</comment>
        <translation>{sn}</translation>
    </message>
    <message>
        <source>{part} at {loc}. {k} of {n}. Label waits for the printer.</source>
        <comment>unit_received_of</comment>
        <translation>{part} auf {loc}. {k} von {n}. Das Etikett wartet auf den Drucker.</translation>
    </message>
    <message>
        <source>{sn}</source>
        <comment>unit_rejected</comment>
        <translation>{sn}</translation>
    </message>
    <message>
        <source>{part} at {loc}, on hold as rejected. {k} received.</source>
        <comment>unit_rejected</comment>
        <translation>{part} auf {loc}, als Ausschuss gesperrt. {k} eingebucht.</translation>
    </message>
    <message>
        <source>{first} TO {last}</source>
        <comment>units_generated</comment>
        <translation>{first} BIS {last}</translation>
    </message>
    <message>
        <source>{n} units of {part} at {loc}. {n} labels wait for the printer.</source>
        <comment>units_generated</comment>
        <translation>{n} Stück {part} auf {loc}. Ebenso viele Etiketten warten auf den Drucker.</translation>
    </message>
    <message>
        <source>{lot}</source>
        <comment>lot_received</comment>
        <translation>{lot}</translation>
    </message>
    <message>
        <source>{quantity} {unit} of {part} at {loc}, now {have} there. Label waits for the printer.</source>
        <comment>lot_received</comment>
        <translation>{quantity} {unit} {part} auf {loc}, dort jetzt {have}. Das Etikett wartet auf den Drucker.</translation>
    </message>
    <message>
        <source>{part}</source>
        <comment>stock_received</comment>
        <translation>{part}</translation>
    </message>
    <message>
        <source>{quantity} {unit} at {loc}, now {have} there.</source>
        <comment>stock_received</comment>
        <translation>{quantity} {unit} auf {loc}, dort jetzt {have}.</translation>
    </message>
    <message>
        <source>RECEIPT POSTED</source>
        <comment>receipt_posted</comment>
        <translation>WARENEINGANG GEBUCHT</translation>
    </message>
    <message>
        <source>{n} received. Choose a task.</source>
        <comment>receipt_posted</comment>
        <translation>{n} eingebucht. Aufgabe wählen.</translation>
    </message>
    <message>
        <source>NOTHING RECEIVED</source>
        <comment>receipt_empty</comment>
        <translation>NICHTS EINGEBUCHT</translation>
    </message>
    <message>
        <source>The receipt was empty and is closed.</source>
        <comment>receipt_empty</comment>
        <translation>Der Wareneingangsbeleg war leer und ist geschlossen.</translation>
    </message>
    <message>
        <source>SCAN ASSEMBLY</source>
        <comment>build_item</comment>
        <translation>BAUGRUPPE SCANNEN</translation>
    </message>
    <message>
        <source>Which part is to be built?</source>
        <comment>build_item</comment>
        <translation>Welches Teil wird gebaut?</translation>
    </message>
    <message>
        <source>SCAN ITS SERIAL</source>
        <comment>build_number</comment>
        <translation>SEINE SERIENNUMMER SCANNEN</translation>
    </message>
    <message>
        <source>{part} {name}, rev {r}: scan its number or generate one.</source>
        <comment>build_number</comment>
        <translation>{part} {name}, Rev. {r}: Nummer scannen oder erzeugen.</translation>
    </message>
    <message>
        <source>{sn}</source>
        <comment>run_started</comment>
        <translation>{sn}</translation>
    </message>
    <message>
        <source>{part} is in production, run {run}.</source>
        <comment>run_started</comment>
        <translation>{part} ist in Fertigung, Auftrag {run}.</translation>
    </message>
    <message>
        <source>SCAN PARENT</source>
        <comment>install_parent</comment>
        <translation>GERÄT SCANNEN</translation>
    </message>
    <message>
        <source>Which unit do you build?</source>
        <comment>install_parent</comment>
        <translation>Welches Gerät wird gebaut?</translation>
    </message>
    <message>
        <source>COMPLETE?</source>
        <comment>install_ready</comment>
        <translation>FERTIG?</translation>
    </message>
    <message>
        <source>{parent}: all {n} lines are filled. Scan DONE.</source>
        <comment>install_ready</comment>
        <translation>{parent}: alle {n} Positionen sind gefüllt. DONE scannen.</translation>
    </message>
    <message>
        <source>CONFIRM {n} × {part}</source>
        <comment>install_count</comment>
        <translation>{n} × {part} BESTÄTIGEN</translation>
    </message>
    <message>
        <source>Enter the count: {n} {unit} needed in {parent}.</source>
        <comment>install_count</comment>
        <translation>Anzahl eingeben: {n} {unit} gehören in {parent}.</translation>
    </message>
    <message>
        <source>SCAN {part} ({pos})</source>
        <comment>install_serial</comment>
        <translation>{part} SCANNEN ({pos})</translation>
    </message>
    <message>
        <source>{parent}: {k} of {n} lines filled.</source>
        <comment>install_serial</comment>
        <translation>{parent}: {k} von {n} Positionen gefüllt.</translation>
    </message>
    <message>
        <source>SCAN {part}</source>
        <comment>install_any</comment>
        <translation>{part} SCANNEN</translation>
    </message>
    <message>
        <source>{parent}: {k} of {n} lines filled.</source>
        <comment>install_any</comment>
        <translation>{parent}: {k} von {n} Positionen gefüllt.</translation>
    </message>
    <message>
        <source>SCAN LOT OF {part}, NEED {need}</source>
        <comment>install_lot</comment>
        <translation>CHARGE VON {part} SCANNEN, BRAUCHT {need}</translation>
    </message>
    <message>
        <source>{parent}: {k} of {n} lines filled.</source>
        <comment>install_lot</comment>
        <translation>{parent}: {k} von {n} Positionen gefüllt.</translation>
    </message>
    <message>
        <source>CONFIRM {need} × {part}</source>
        <comment>install_stock</comment>
        <translation>{need} × {part} BESTÄTIGEN</translation>
    </message>
    <message>
        <source>{parent}: {k} of {n} lines filled.</source>
        <comment>install_stock</comment>
        <translation>{parent}: {k} von {n} Positionen gefüllt.</translation>
    </message>
    <message>
        <source>SCAN LOT OF {part}, NEED {need}</source>
        <comment>install_line</comment>
        <translation>CHARGE VON {part} SCANNEN, BRAUCHT {need}</translation>
    </message>
    <message>
        <source>{parent}: this line is next.</source>
        <comment>install_line</comment>
        <translation>{parent}: diese Position ist dran.</translation>
    </message>
    <message>
        <source>SCAN LOT, TAKE {need}</source>
        <comment>install_wanted</comment>
        <translation>CHARGE SCANNEN, {need} ENTNEHMEN</translation>
    </message>
    <message>
        <source>The next lot gives that much.</source>
        <comment>install_wanted</comment>
        <translation>Die nächste Charge gibt so viel her.</translation>
    </message>
    <message>
        <source>ENTER QUANTITY</source>
        <comment>asking_quantity</comment>
        <translation>MENGE EINGEBEN</translation>
    </message>
    <message>
        <source>How much of the lot is taken?</source>
        <comment>asking_quantity</comment>
        <translation>Wie viel der Charge wird entnommen?</translation>
    </message>
    <message>
        <source>{sn} → {pos}</source>
        <comment>unit_installed</comment>
        <translation>{sn} → {pos}</translation>
    </message>
    <message>
        <source>{part} in {parent}. {k} of {n}.</source>
        <comment>unit_installed</comment>
        <translation>{part} in {parent}. {k} von {n}.</translation>
    </message>
    <message>
        <source>{lot}: {before} → {after}</source>
        <comment>lot_taken</comment>
        <translation>{lot}: {before} → {after}</translation>
    </message>
    <message>
        <source>{part} in {parent}, from {loc}. {k} of {n}.</source>
        <comment>lot_taken</comment>
        <translation>{part} in {parent}, von {loc}. {k} von {n}.</translation>
    </message>
    <message>
        <source>{quantity} × {part}</source>
        <comment>stock_taken</comment>
        <translation>{quantity} × {part}</translation>
    </message>
    <message>
        <source>In {parent}, from {loc}. {k} of {n}.</source>
        <comment>stock_taken</comment>
        <translation>In {parent}, von {loc}. {k} von {n}.</translation>
    </message>
    <message>
        <source>{lot}: {before} → {after}</source>
        <comment>taken_corrected</comment>
        <translation>{lot}: {before} → {after}</translation>
    </message>
    <message>
        <source>Corrected to {quantity}. {part} in {parent}. {k} of {n}.</source>
        <comment>taken_corrected</comment>
        <translation>Auf {quantity} berichtigt. {part} in {parent}. {k} von {n}.</translation>
    </message>
    <message>
        <source>{sn} COMPLETE</source>
        <comment>run_completed</comment>
        <translation>{sn} FERTIG</translation>
    </message>
    <message>
        <source>{part} is available at {loc}.</source>
        <comment>run_completed</comment>
        <translation>{part} ist verfügbar auf {loc}.</translation>
    </message>
    <message>
        <source>SCAN PARENT</source>
        <comment>remove_parent</comment>
        <translation>GERÄT SCANNEN</translation>
    </message>
    <message>
        <source>Which unit is opened?</source>
        <comment>remove_parent</comment>
        <translation>Welches Gerät wird geöffnet?</translation>
    </message>
    <message>
        <source>SCAN THE PART COMING OUT</source>
        <comment>remove_item</comment>
        <translation>AUSGEBAUTES TEIL SCANNEN</translation>
    </message>
    <message>
        <source>{parent} holds {n} components.</source>
        <comment>remove_item</comment>
        <translation>Komponenten in {parent}: {n}.</translation>
    </message>
    <message>
        <source>STOCK, HOLD OR SCRAP?</source>
        <comment>remove_where</comment>
        <translation>LAGER, SPERRE ODER SCHROTT?</translation>
    </message>
    <message>
        <source>{sn} comes out of {parent}. Say where it goes, then why.</source>
        <comment>remove_where</comment>
        <translation>{sn} kommt aus {parent}. Angeben, wohin damit, dann warum.</translation>
    </message>
    <message>
        <source>STOCK, HOLD OR SCRAP?</source>
        <comment>remove_where_lot</comment>
        <translation>LAGER, SPERRE ODER SCHROTT?</translation>
    </message>
    <message>
        <source>{sn}: {out} of {n} {unit} in {parent} come out. Enter a quantity for less, or say where they go.</source>
        <comment>remove_where_lot</comment>
        <translation>{sn}: heraus kommen {out} von {n} {unit} aus {parent}. Für weniger eine Menge eingeben, oder angeben, wohin damit.</translation>
    </message>
    <message>
        <source>{sn} IS OUT</source>
        <comment>removed</comment>
        <translation>{sn} IST HERAUS</translation>
    </message>
    <message>
        <source>It came out of {parent}, to {where}. Scan the next one, or DONE.</source>
        <comment>removed</comment>
        <translation>Ausgebaut aus {parent}, Ziel: {where}. Das nächste scannen, oder DONE.</translation>
    </message>
    <message>
        <source>{out} {unit} OF {sn} OUT</source>
        <comment>removed_some</comment>
        <translation>{out} {unit} VON {sn} HERAUS</translation>
    </message>
    <message>
        <source>They came out of {parent}, to {where}. Scan the next one, or DONE.</source>
        <comment>removed_some</comment>
        <translation>Ausgebaut aus {parent}, Ziel: {where}. Das nächste scannen, oder DONE.</translation>
    </message>
    <message>
        <source>DONE</source>
        <comment>removed_all</comment>
        <translation>FERTIG</translation>
    </message>
    <message>
        <source>{parent} is closed.</source>
        <comment>removed_all</comment>
        <translation>{parent} ist geschlossen.</translation>
    </message>
    <message>
        <source>SCAN ANYTHING</source>
        <comment>lookup</comment>
        <translation>ETWAS SCANNEN</translation>
    </message>
    <message>
        <source>Its history comes up.</source>
        <comment>lookup</comment>
        <translation>Seine Geschichte erscheint.</translation>
    </message>
    <message>
        <source>{sn}</source>
        <comment>seen_unit</comment>
        <translation>{sn}</translation>
    </message>
    <message>
        <source>{part} {name}: {status}, {where}.</source>
        <comment>seen_unit</comment>
        <translation>{part} {name}: {status}, {where}.</translation>
    </message>
    <message>
        <source>{lot}</source>
        <comment>seen_lot</comment>
        <translation>{lot}</translation>
    </message>
    <message>
        <source>{part} {name}: {quantity} {unit} on hand, {where}.</source>
        <comment>seen_lot</comment>
        <translation>{part} {name}: Bestand {quantity} {unit}, {where}.</translation>
    </message>
    <message>
        <source>{part}</source>
        <comment>seen_part</comment>
        <translation>{part}</translation>
    </message>
    <message>
        <source>{name}: {tracking}. {quantity} {unit} on hand. {note}</source>
        <comment>seen_part</comment>
        <translation>{name}: {tracking}. Bestand {quantity} {unit}. {note}</translation>
    </message>
    <message>
        <source>{part}</source>
        <comment>seen_tracked</comment>
        <translation>{part}</translation>
    </message>
    <message>
        <source>{name}: {tracking}-tracked. Scan a {tracking} number to see where it is.</source>
        <comment>seen_tracked</comment>
        <translation>{name}: wird nach {tracking} verfolgt. {tracking} scannen, um den Ort zu sehen.</translation>
    </message>
    <message>
        <source>{loc}</source>
        <comment>seen_location</comment>
        <translation>{loc}</translation>
    </message>
    <message>
        <source>{name}: a location.</source>
        <comment>seen_location</comment>
        <translation>{name}: ein Lagerplatz.</translation>
    </message>
    <message>
        <source>SCAN THE NEW ONE</source>
        <comment>replace</comment>
        <translation>DAS NEUE SCANNEN</translation>
    </message>
    <message>
        <source>What goes into {parent} instead?</source>
        <comment>replace</comment>
        <translation>Was kommt stattdessen in {parent}?</translation>
    </message>
    <message>
        <source>{sn} WAS VOIDED</source>
        <comment>seen_voided</comment>
        <translation>{sn} WURDE STORNIERT</translation>
    </message>
    <message>
        <source>{why} {now}</source>
        <comment>seen_voided</comment>
        <translation>{why} {now}</translation>
    </message>
    <message>
        <source>UNDONE</source>
        <comment>undone</comment>
        <translation>ZURÜCKGENOMMEN</translation>
    </message>
    <message>
        <source>{what} is taken back. It stays on record.</source>
        <comment>undone</comment>
        <translation>{what}, ist zurückgenommen. Es bleibt in der Aufzeichnung.</translation>
    </message>
    <message>
        <source>LABEL {copy} QUEUED</source>
        <comment>copy_queued</comment>
        <translation>ETIKETT {copy} BESTELLT</translation>
    </message>
    <message>
        <source>{sn}: it waits for the printer.</source>
        <comment>copy_queued</comment>
        <translation>{sn}: es wartet auf den Drucker.</translation>
    </message>
    <message>
        <source>{n} LABELS QUEUED</source>
        <comment>labels_queued</comment>
        <translation>{n} ETIKETTEN IN DER SCHLANGE</translation>
    </message>
    <message>
        <source>{sn}: they wait for the printer.</source>
        <comment>labels_queued</comment>
        <translation>{sn}: sie warten auf den Drucker.</translation>
    </message>
    <message>
        <source>SCAN WHAT NEEDS A LABEL</source>
        <comment>print_item</comment>
        <translation>SCANNEN, WAS EIN ETIKETT BRAUCHT</translation>
    </message>
    <message>
        <source>A unit, a lot or a location.</source>
        <comment>print_item</comment>
        <translation>Ein Gerät, eine Charge oder ein Lagerplatz.</translation>
    </message>
    <message>
        <source>WHY ONE MORE LABEL?</source>
        <comment>print_reason</comment>
        <translation>WARUM NOCH EIN ETIKETT?</translation>
    </message>
    <message>
        <source>{sn}: Damaged · Lost · Misprint · Extra copy, or type it.</source>
        <comment>print_reason</comment>
        <translation>{sn}: Beschädigt · Verloren · Fehldruck · Zusatzexemplar, oder eintippen.</translation>
    </message>
    <message>
        <source>PRINT 1 LABEL?</source>
        <comment>print_ready_one</comment>
        <translation>1 ETIKETT DRUCKEN?</translation>
    </message>
    <message>
        <source>{sn}. Scan more, enter the number of copies, or PRINT.</source>
        <comment>print_ready_one</comment>
        <translation>{sn}. Weitere scannen, die Zahl der Kopien eingeben, oder PRINT.</translation>
    </message>
    <message>
        <source>PRINT {n} LABELS?</source>
        <comment>print_ready</comment>
        <translation>{n} ETIKETTEN DRUCKEN?</translation>
    </message>
    <message>
        <source>{sn}, copies of each: {copies}. Scan more, enter the number of copies, or PRINT.</source>
        <comment>print_ready</comment>
        <translation>{sn}, je {copies} Stück. Weiteres scannen, Stückzahl eingeben, oder DRUCKEN.</translation>
    </message>
    <message>
        <source>SCAN BACK {sn}</source>
        <comment>print_back</comment>
        <translation>{sn} ZURÜCKSCANNEN</translation>
    </message>
    <message>
        <source>Label {copy}: stick it on, then scan it. {n} to go. DONE leaves.</source>
        <comment>print_back</comment>
        <translation>Etikett {copy}: aufkleben, dann scannen. Noch {n}. FERTIG verlässt.</translation>
    </message>
    <message>
        <source>{sn} ✓</source>
        <comment>label_verified</comment>
        <translation>{sn} ✓</translation>
    </message>
    <message>
        <source>Label {copy} can be read and is where it belongs.</source>
        <comment>label_verified</comment>
        <translation>Etikett {copy} ist lesbar und sitzt, wo es hingehört.</translation>
    </message>
    <message>
        <source>LABEL {copy} NOTED</source>
        <comment>label_came_out</comment>
        <translation>ETIKETT {copy} VERMERKT</translation>
    </message>
    <message>
        <source>{sn}: it came out. Printing goes on.</source>
        <comment>label_came_out</comment>
        <translation>{sn}: es ist herausgekommen. Der Druck geht weiter.</translation>
    </message>
    <message>
        <source>LABEL {copy} QUEUED</source>
        <comment>label_again</comment>
        <translation>ETIKETT {copy} IN DER SCHLANGE</translation>
    </message>
    <message>
        <source>{sn}: the one before is noted as misprinted. Printing goes on.</source>
        <comment>label_again</comment>
        <translation>{sn}: das vorige ist als Fehldruck vermerkt. Der Druck geht weiter.</translation>
    </message>
    <message>
        <source>NO LABEL WAITS</source>
        <comment>labels_out</comment>
        <translation>KEIN ETIKETT WARTET</translation>
    </message>
    <message>
        <source>All that was asked for came out of the printer.</source>
        <comment>labels_out</comment>
        <translation>Alles Verlangte kam aus dem Drucker.</translation>
    </message>
    <message>
        <source>{n} LABELS WAIT</source>
        <comment>labels_wait</comment>
        <translation>{n} ETIKETTEN WARTEN</translation>
    </message>
    <message>
        <source>They are printed as soon as a printer takes them.</source>
        <comment>labels_wait</comment>
        <translation>Sie werden gedruckt, sobald ein Drucker sie nimmt.</translation>
    </message>
    <message>
        <source>TRYING AGAIN</source>
        <comment>printers_woken</comment>
        <translation>NEUER VERSUCH</translation>
    </message>
    <message>
        <source>Every printer is asked once more.</source>
        <comment>printers_woken</comment>
        <translation>Jeder Drucker wird noch einmal gefragt.</translation>
    </message>
    <message>
        <source>CUTTER STUCK</source>
        <comment>printer_cutter</comment>
        <translation>MESSER KLEMMT</translation>
    </message>
    <message>
        <source>Switch {printer} off, free the cutter, switch it on, tap Retry.</source>
        <comment>printer_cutter</comment>
        <translation>{printer} ausschalten, das Messer freimachen, einschalten, Erneut versuchen.</translation>
    </message>
    <message>
        <source>PRINTER OFFLINE</source>
        <comment>printer_offline</comment>
        <translation>DRUCKER OFFLINE</translation>
    </message>
    <message>
        <source>Press the feed or online button of {printer}. {n} labels wait.</source>
        <comment>printer_offline</comment>
        <translation>Vorschub- oder Online-Taste von {printer} drücken. {n} Etiketten warten.</translation>
    </message>
    <message>
        <source>PRINTER FAULT</source>
        <comment>printer_broken</comment>
        <translation>DRUCKERFEHLER</translation>
    </message>
    <message>
        <source>{printer} reports a fault that only a technician clears. {n} labels wait; another printer can take them in the settings.</source>
        <comment>printer_broken</comment>
        <translation>{printer} meldet einen Fehler, den nur ein Techniker behebt. {n} Etiketten warten; in den Einstellungen kann ein anderer Drucker sie übernehmen.</translation>
    </message>
    <message>
        <source>LABELS DO NOT FIT</source>
        <comment>printer_unfit</comment>
        <translation>ETIKETTEN PASSEN NICHT</translation>
    </message>
    <message>
        <source>{n} labels do not fit the paper in {printer}. Load wider paper or choose another template.</source>
        <comment>printer_unfit</comment>
        <translation>{n} Etiketten passen nicht auf das Papier in {printer}. Breiteres Papier einlegen oder eine andere Vorlage wählen.</translation>
    </message>
    <message>
        <source>NO PRINTER TAKES THESE</source>
        <comment>printer_nowhere</comment>
        <translation>KEIN DRUCKER NIMMT DIESE</translation>
    </message>
    <message>
        <source>{n} labels wait ({kinds}), and no printer is set to take them. A supervisor opens a printer in the settings and adds them to its labels, or adds a printer.</source>
        <comment>printer_nowhere</comment>
        <translation>{n} Etiketten warten ({kinds}), und kein Drucker ist für sie eingestellt. Die Schichtleitung öffnet in den Einstellungen einen Drucker und fügt sie bei seinen Etiketten hinzu, oder fügt einen Drucker hinzu.</translation>
    </message>
    <message>
        <source>PRINTER IN USE</source>
        <comment>printer_taken</comment>
        <translation>DRUCKER BELEGT</translation>
    </message>
    <message>
        <source>Another computer holds {printer}. Free it there. {n} labels wait.</source>
        <comment>printer_taken</comment>
        <translation>Ein anderer Rechner hält {printer}. Dort freigeben. {n} Etiketten warten.</translation>
    </message>
    <message>
        <source>NO ACCESS TO THE PRINTER</source>
        <comment>printer_not_allowed</comment>
        <translation>KEIN ZUGRIFF AUF DEN DRUCKER</translation>
    </message>
    <message>
        <source>The system does not let the kiosk open {printer}. Ask an administrator. {n} labels wait.</source>
        <comment>printer_not_allowed</comment>
        <translation>Das System lässt den Kiosk {printer} nicht öffnen. Administrator fragen. {n} Etiketten warten.</translation>
    </message>
    <message>
        <source>PRINTER NOT SET UP</source>
        <comment>printer_no_driver</comment>
        <translation>DRUCKER NICHT EINGERICHTET</translation>
    </message>
    <message>
        <source>What {printer} needs is missing on this machine. Ask an administrator. {n} labels wait.</source>
        <comment>printer_no_driver</comment>
        <translation>Was {printer} braucht, fehlt auf diesem Rechner. Administrator fragen. {n} Etiketten warten.</translation>
    </message>
    <message>
        <source>{sn}</source>
        <comment>stock_allotted</comment>
        <translation>{sn}</translation>
    </message>
    <message>
        <source>{quantity} {unit} went from {source} to {loc}, now {have} there, kept for this station once the server has it. Enter a quantity to correct it, scan the next one, or DONE.</source>
        <comment>stock_allotted</comment>
        <translation>{quantity} {unit} gingen von {source} nach {loc}, dort jetzt {have}, für diese Station reserviert, sobald der Server es hat. Menge eingeben zum Berichtigen, das nächste scannen, oder FERTIG.</translation>
    </message>
    <message>
        <source>No backup since {when}</source>
        <comment>no_backup</comment>
        <translation>Keine Sicherung seit {when}</translation>
    </message>
    <message>
        <source>Keep working. Tap No backup at the top to see why; a supervisor calls whoever keeps this kiosk.</source>
        <comment>no_backup</comment>
        <translation>Weiterarbeiten. Oben auf „Nicht gesichert“ tippen, um zu sehen, warum; die Schichtleitung ruft, wer diesen Kiosk betreut.</translation>
    </message>
    <message>
        <source>No backup could be made yet</source>
        <comment>no_backup_ever</comment>
        <translation>Noch konnte nichts gesichert werden</translation>
    </message>
    <message>
        <source>Keep working. Tap No backup at the top to see why; a supervisor calls whoever keeps this kiosk.</source>
        <comment>no_backup_ever</comment>
        <translation>Weiterarbeiten. Oben auf „Nicht gesichert“ tippen, um zu sehen, warum; die Schichtleitung ruft, wer diesen Kiosk betreut.</translation>
    </message>
    <message>
        <source>The backup was put back</source>
        <comment>put_back</comment>
        <translation>Die Sicherung ist zurückgespielt</translation>
    </message>
    <message>
        <source>The record is as it was then: {n} entries. Scan your badge.</source>
        <comment>put_back</comment>
        <translation>Die Aufzeichnung ist wie damals: {n} Einträge. Ausweis scannen.</translation>
    </message>
    <message>
        <source>Put back, but not all of it</source>
        <comment>put_back_lacking</comment>
        <translation>Zurückgespielt, aber nicht alles</translation>
    </message>
    <message>
        <source>The record is as it was then: {n} entries. Not back: {what}. Scan your badge; a supervisor calls whoever keeps this kiosk.</source>
        <comment>put_back_lacking</comment>
        <translation>Die Aufzeichnung ist wie damals: {n} Einträge. Nicht zurück: {what}. Ausweis scannen; die Schichtleitung ruft, wer diesen Kiosk betreut.</translation>
    </message>
    <message>
        <source>NOT PUT BACK</source>
        <comment>not_put_back</comment>
        <translation>NICHT ZURÜCKGESPIELT</translation>
    </message>
    <message>
        <source>{why} The record is as it was before.</source>
        <comment>not_put_back</comment>
        <translation>{why} Die Aufzeichnung ist wie zuvor.</translation>
    </message>
    <message>
        <source>{n} TO DECIDE</source>
        <comment>decide_list</comment>
        <translation>{n} ZU ENTSCHEIDEN</translation>
    </message>
    <message>
        <source>Choose one, the oldest is first, or scan a thing that is in conflict.</source>
        <comment>decide_list</comment>
        <translation>Einen wählen, der älteste steht oben, oder etwas scannen, das in Konflikt ist.</translation>
    </message>
    <message>
        <source>NOTHING TO DECIDE</source>
        <comment>decide_none</comment>
        <translation>NICHTS ZU ENTSCHEIDEN</translation>
    </message>
    <message>
        <source>No conflict is open. Go back, or scan on.</source>
        <comment>decide_none</comment>
        <translation>Kein Konflikt ist offen. Zurück, oder weiter scannen.</translation>
    </message>
    <message>
        <source>WHICH ONE?</source>
        <comment>decide_back</comment>
        <translation>WELCHER?</translation>
    </message>
    <message>
        <source>Choose a conflict, or scan a thing that is in conflict.</source>
        <comment>decide_back</comment>
        <translation>Einen Konflikt wählen oder etwas scannen, das in Konflikt ist.</translation>
    </message>
    <message>
        <source>WHAT IS RIGHT?</source>
        <comment>decide_opened</comment>
        <translation>WAS STIMMT?</translation>
    </message>
    <message>
        <source>{kind}, recorded at {stations}. Look at the thing itself and choose.</source>
        <comment>decide_opened</comment>
        <translation>{kind}, erfasst bei {stations}. Die Sache selbst ansehen und wählen.</translation>
    </message>
    <message>
        <source>WHAT IS RIGHT?</source>
        <comment>decide_choice</comment>
        <translation>WAS STIMMT?</translation>
    </message>
    <message>
        <source>{about} Look at the thing itself and choose.</source>
        <comment>decide_choice</comment>
        <translation>{about} Die Sache selbst ansehen und wählen.</translation>
    </message>
    <message>
        <source>{sn} IN HAND</source>
        <comment>decide_seen</comment>
        <translation>{sn} IN DER HAND</translation>
    </message>
    <message>
        <source>Recorded at {station}. Now choose what is right.</source>
        <comment>decide_seen</comment>
        <translation>Erfasst bei {station}. Jetzt wählen, was stimmt.</translation>
    </message>
    <message>
        <source>SCAN IT</source>
        <comment>decide_thing</comment>
        <translation>SCANNEN</translation>
    </message>
    <message>
        <source>{prompt}. {effect}</source>
        <comment>decide_thing</comment>
        <translation>{prompt}. {effect}</translation>
    </message>
    <message>
        <source>ENTER IT</source>
        <comment>decide_value</comment>
        <translation>EINGEBEN</translation>
    </message>
    <message>
        <source>{prompt}. {effect}</source>
        <comment>decide_value</comment>
        <translation>{prompt}. {effect}</translation>
    </message>
    <message>
        <source>TYPE IT AGAIN</source>
        <comment>decide_again</comment>
        <translation>NOCH EINMAL EINGEBEN</translation>
    </message>
    <message>
        <source>&quot;{raw}&quot;: enter it once more. Both must be the same.</source>
        <comment>decide_again</comment>
        <translation>„{raw}“: ein zweites Mal eingeben. Beide müssen gleich sein.</translation>
    </message>
    <message>
        <source>WHY?</source>
        <comment>decide_reason</comment>
        <translation>WARUM?</translation>
    </message>
    <message>
        <source>{effect} Enter the reason: that decides it.</source>
        <comment>decide_reason</comment>
        <translation>{effect} Den Grund eingeben: damit ist es entschieden.</translation>
    </message>
    <message>
        <source>SCAN A SUPERVISOR&apos;S BADGE</source>
        <comment>decide_badge</comment>
        <translation>AUSWEIS DER SCHICHTLEITUNG SCANNEN</translation>
    </message>
    <message>
        <source>{effect} Nothing is decided before a supervisor&apos;s badge.</source>
        <comment>decide_badge</comment>
        <translation>{effect} Vor dem Ausweis der Schichtleitung ist nichts entschieden.</translation>
    </message>
    <message>
        <source>DECIDED</source>
        <comment>decided</comment>
        <translation>ENTSCHIEDEN</translation>
    </message>
    <message>
        <source>{effect} All stations are told.</source>
        <comment>decided</comment>
        <translation>{effect} Alle Stationen erfahren es.</translation>
    </message>
    <message>
        <source>SCAN THE LABEL</source>
        <comment>teach_sample</comment>
        <translation>ETIKETT SCANNEN</translation>
    </message>
    <message>
        <source>Which label is to be read from now on?</source>
        <comment>teach_sample</comment>
        <translation>Welches Etikett soll künftig gelesen werden?</translation>
    </message>
    <message>
        <source>TAP A FIELD</source>
        <comment>teach_marks</comment>
        <translation>FELD ANTIPPEN</translation>
    </message>
    <message>
        <source>The label has {n} pieces. Say which is the part, the lot, the serial.</source>
        <comment>teach_marks</comment>
        <translation>Das Etikett hat {n} Stücke. Angeben, was Teil, Charge und Seriennummer ist.</translation>
    </message>
    <message>
        <source>NAME THIS LABEL</source>
        <comment>teach_name</comment>
        <translation>ETIKETT BENENNEN</translation>
    </message>
    <message>
        <source>{k} pieces have a meaning. Enter whose label it is, or tap more.</source>
        <comment>teach_name</comment>
        <translation>{k} Stücke gedeutet. Das Etikett benennen oder weiter antippen.</translation>
    </message>
    <message>
        <source>{name}: SAVE?</source>
        <comment>teach_ready</comment>
        <translation>{name}: SICHERN?</translation>
    </message>
    <message>
        <source>Scan DONE if the fields are right, or tap others.</source>
        <comment>teach_ready</comment>
        <translation>FERTIG scannen, wenn die Felder stimmen, oder andere antippen.</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>label_taught</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Labels like this one are read from now on.</source>
        <comment>label_taught</comment>
        <translation>Etiketten wie dieses werden von nun an gelesen.</translation>
    </message>
    <message>
        <source>SCAN THE SUPPLIER&apos;S BARCODE</source>
        <comment>link_code</comment>
        <translation>CODE DES LIEFERANTEN SCANNEN</translation>
    </message>
    <message>
        <source>Which barcode is to mean a thing of ours?</source>
        <comment>link_code</comment>
        <translation>Welcher Code soll etwas von uns bedeuten?</translation>
    </message>
    <message>
        <source>SCAN OUR UNIT, LOT OR PART</source>
        <comment>link_thing</comment>
        <translation>UNSER GERÄT, UNSERE CHARGE ODER UNSER TEIL SCANNEN</translation>
    </message>
    <message>
        <source>{raw} will mean what you scan next, here and everywhere.</source>
        <comment>link_thing</comment>
        <translation>{raw} bedeutet, was als Nächstes gescannt wird, hier und überall.</translation>
    </message>
    <message>
        <source>{sn}</source>
        <comment>barcode_linked</comment>
        <translation>{sn}</translation>
    </message>
    <message>
        <source>{raw} means {sn} from now on. Choose a task.</source>
        <comment>barcode_linked</comment>
        <translation>{raw} bedeutet von nun an {sn}. Eine Aufgabe wählen.</translation>
    </message>
    <message>
        <source>SCAN NEXT SERIAL</source>
        <comment>receive_serial_dated</comment>
        <translation>NÄCHSTE SERIENNUMMER SCANNEN</translation>
    </message>
    <message>
        <source>{part} to {loc}. {k} received. {dates}</source>
        <comment>receive_serial_dated</comment>
        <translation>{part} nach {loc}. {k} eingebucht. {dates}</translation>
    </message>
    <message>
        <source>SCAN SERIAL {next} OF {n}</source>
        <comment>receive_serial_of_dated</comment>
        <translation>SERIENNUMMER {next} VON {n} SCANNEN</translation>
    </message>
    <message>
        <source>{part} to {loc}. {k} of {n}. {dates}</source>
        <comment>receive_serial_of_dated</comment>
        <translation>{part} nach {loc}. {k} von {n}. {dates}</translation>
    </message>
    <message>
        <source>ENTER QUANTITY</source>
        <comment>receive_quantity_dated</comment>
        <translation>MENGE EINGEBEN</translation>
    </message>
    <message>
        <source>{part}, lot {lot}: how many {unit}? {dates}</source>
        <comment>receive_quantity_dated</comment>
        <translation>{part}, Charge {lot}: wie viele {unit}? {dates}</translation>
    </message>
    <message>
        <source>ENTER QUANTITY</source>
        <comment>receive_lot_also_dated</comment>
        <translation>MENGE EINGEBEN</translation>
    </message>
    <message>
        <source>{part}, lot {lot}: how many {unit}? {dates} Also used on {others}, a different lot.</source>
        <comment>receive_lot_also_dated</comment>
        <translation>{part}, Charge {lot}: wie viele {unit}? {dates} Die Nummer gibt es auch bei {others}, das ist eine andere Charge.</translation>
    </message>
    <message>
        <source>ENTER QUANTITY</source>
        <comment>receive_lot_more_dated</comment>
        <translation>MENGE EINGEBEN</translation>
    </message>
    <message>
        <source>{part}, lot {lot}, now {have}: how many {unit} more? {dates}</source>
        <comment>receive_lot_more_dated</comment>
        <translation>{part}, Charge {lot}, jetzt {have}: wie viele {unit} mehr? {dates}</translation>
    </message>
    <message>
        <source>{lot}</source>
        <comment>lot_received_dated</comment>
        <translation>{lot}</translation>
    </message>
    <message>
        <source>{quantity} {unit} of {part} at {loc}, now {have} there. {dates} Label waits for the printer.</source>
        <comment>lot_received_dated</comment>
        <translation>{quantity} {unit} von {part} an {loc}, dort jetzt {have}. {dates} Das Etikett wartet auf den Drucker.</translation>
    </message>
    <message>
        <source>SCAN LOT OF {part}, NEED {need}</source>
        <comment>install_lot_first</comment>
        <translation>CHARGE VON {part} SCANNEN, BRAUCHT {need}</translation>
    </message>
    <message>
        <source>{take} {parent}: {k} of {n} lines filled.</source>
        <comment>install_lot_first</comment>
        <translation>{take} {parent}: {k} von {n} Positionen gefüllt.</translation>
    </message>
    <message>
        <source>SCAN LOT OF {part}, NEED {need}</source>
        <comment>install_lot_left</comment>
        <translation>CHARGE VON {part} SCANNEN, BRAUCHT {need}</translation>
    </message>
    <message>
        <source>{left} {parent}: {k} of {n} lines filled.</source>
        <comment>install_lot_left</comment>
        <translation>{left} {parent}: {k} von {n} Positionen gefüllt.</translation>
    </message>
    <message>
        <source>SCAN LOT OF {part}, NEED {need}</source>
        <comment>install_lot_first_left</comment>
        <translation>CHARGE VON {part} SCANNEN, BRAUCHT {need}</translation>
    </message>
    <message>
        <source>{take} {left} {parent}: {k} of {n} lines filled.</source>
        <comment>install_lot_first_left</comment>
        <translation>{take} {left} {parent}: {k} von {n} Positionen gefüllt.</translation>
    </message>
    <message>
        <source>{lot}: {before} → {after}</source>
        <comment>lots_taken</comment>
        <translation>{lot}: {before} → {after}</translation>
    </message>
    <message>
        <source>{part} in {parent}. {also}. {k} of {n}.</source>
        <comment>lots_taken</comment>
        <translation>{part} in {parent}. {also}. {k} von {n}.</translation>
    </message>
    <message>
        <source>THIS IS THE ONLY MACHINE</source>
        <comment>goes_on_here</comment>
        <translation>DIES IST DER EINZIGE RECHNER</translation>
    </message>
    <message>
        <source>The kiosk goes on with its record on this machine.</source>
        <comment>goes_on_here</comment>
        <translation>Der Kiosk arbeitet mit seiner Aufzeichnung auf diesem Rechner weiter.</translation>
    </message>
    <message>
        <source>GOES ON AS A NEW STATION</source>
        <comment>goes_on_new</comment>
        <translation>WEITER ALS NEUE STATION</translation>
    </message>
    <message>
        <source>Its old numbers are cancelled, its record stays. What the server never got is sent again.</source>
        <comment>goes_on_new</comment>
        <translation>Die alten Nummern sind ungültig, die Aufzeichnung bleibt. Was der Server nie bekam, wird erneut gesendet.</translation>
    </message>
    <message>
        <source>SCAN WHAT YOU INSPECT</source>
        <comment>inspect_item</comment>
        <translation>SCANNEN, WAS GEPRÜFT WIRD</translation>
    </message>
    <message>
        <source>A unit or a lot, or tap one that waits.</source>
        <comment>inspect_item</comment>
        <translation>Ein Gerät oder eine Charge, oder antippen, was wartet.</translation>
    </message>
    <message>
        <source>WHICH ONE?</source>
        <comment>inspect_place</comment>
        <translation>WELCHES?</translation>
    </message>
    <message>
        <source>{sn} waits at {where}. Scan the location of yours.</source>
        <comment>inspect_place</comment>
        <translation>{sn} wartet an {where}. Den Lagerort scannen, um den es geht.</translation>
    </message>
    <message>
        <source>GOOD OR NOT?</source>
        <comment>inspect_unit</comment>
        <translation>GUT ODER NICHT?</translation>
    </message>
    <message>
        <source>{sn}, {part} at {loc}: accept or reject it. A note may be entered first.</source>
        <comment>inspect_unit</comment>
        <translation>{sn}, {part} an {loc}: gut oder nicht? Bemerkung vorher möglich.</translation>
    </message>
    <message>
        <source>GOOD OR NOT?</source>
        <comment>inspect_goods</comment>
        <translation>GUT ODER NICHT?</translation>
    </message>
    <message>
        <source>{sn}: {n} {unit} at {loc}. Accept or reject them. A note may be entered first.</source>
        <comment>inspect_goods</comment>
        <translation>{sn}: {n} {unit} an {loc}: gut oder nicht? Bemerkung vorher möglich.</translation>
    </message>
    <message>
        <source>NOTED</source>
        <comment>inspect_noted</comment>
        <translation>NOTIERT</translation>
    </message>
    <message>
        <source>“{note}” will be kept. Accept or reject {sn}.</source>
        <comment>inspect_noted</comment>
        <translation>„{note}“ wird festgehalten. {sn} freigeben oder ablehnen.</translation>
    </message>
    <message>
        <source>HOW MANY FAIL?</source>
        <comment>inspect_amount</comment>
        <translation>WIE VIELE SIND FEHLERHAFT?</translation>
    </message>
    <message>
        <source>{sn}: {n} {unit} at {loc}. Enter how many fail, or OK for all of them.</source>
        <comment>inspect_amount</comment>
        <translation>{sn}: {n} {unit} an {loc}. Eingeben, wie viele fehlerhaft sind, oder OK für alle.</translation>
    </message>
    <message>
        <source>WHAT IS WRONG?</source>
        <comment>inspect_note</comment>
        <translation>WAS STIMMT NICHT?</translation>
    </message>
    <message>
        <source>{sn}: say it in a few words, or OK without.</source>
        <comment>inspect_note</comment>
        <translation>{sn}: in wenigen Worten sagen, oder OK ohne.</translation>
    </message>
    <message>
        <source>{sn}</source>
        <comment>inspect_accepted</comment>
        <translation>{sn}</translation>
    </message>
    <message>
        <source>Accepted, ready for use at {loc}. Scan the next one.</source>
        <comment>inspect_accepted</comment>
        <translation>Freigegeben, verwendbar an {loc}. Das Nächste scannen.</translation>
    </message>
    <message>
        <source>{sn}</source>
        <comment>inspect_rejected</comment>
        <translation>{sn}</translation>
    </message>
    <message>
        <source>Rejected, on hold at {loc}. Take it to quarantine. Scan the next one.</source>
        <comment>inspect_rejected</comment>
        <translation>Abgelehnt, gesperrt an {loc}. Ins Sperrlager bringen. Das Nächste scannen.</translation>
    </message>
    <message>
        <source>{sn}</source>
        <comment>inspect_parted</comment>
        <translation>{sn}</translation>
    </message>
    <message>
        <source>{bad} {unit} rejected, on hold at {target}: take them there. {rest} accepted at {loc}.</source>
        <comment>inspect_parted</comment>
        <translation>{bad} {unit} abgelehnt, gesperrt an {target}: dorthin bringen. {rest} freigegeben an {loc}.</translation>
    </message>
    <message>
        <source>{n} ACCEPTED</source>
        <comment>inspect_receipt</comment>
        <translation>{n} FREIGEGEBEN</translation>
    </message>
    <message>
        <source>All that waited of the receipt of {sn} is ready.</source>
        <comment>inspect_receipt</comment>
        <translation>Alles, was aus dem Wareneingang von {sn} wartete, ist verwendbar.</translation>
    </message>
    <message>
        <source>DONE</source>
        <comment>inspect_done</comment>
        <translation>FERTIG</translation>
    </message>
    <message>
        <source>{n} inspected. Choose a task.</source>
        <comment>inspect_done</comment>
        <translation>{n} geprüft. Eine Aufgabe wählen.</translation>
    </message>
    <message>
        <source>{sn}</source>
        <comment>unit_to_inspect</comment>
        <translation>{sn}</translation>
    </message>
    <message>
        <source>{part} at {loc}, waits for inspection. {k} received.</source>
        <comment>unit_to_inspect</comment>
        <translation>{part} an {loc}, wartet auf die Prüfung. {k} eingebucht.</translation>
    </message>
    <message>
        <source>{first} … {last}</source>
        <comment>units_to_inspect</comment>
        <translation>{first} … {last}</translation>
    </message>
    <message>
        <source>{n} of {part} at {loc} wait for inspection.</source>
        <comment>units_to_inspect</comment>
        <translation>{n} {part} an {loc} warten auf die Prüfung.</translation>
    </message>
    <message>
        <source>{lot}</source>
        <comment>lot_to_inspect</comment>
        <translation>{lot}</translation>
    </message>
    <message>
        <source>{quantity} {unit} of {part} at {loc} wait for inspection.</source>
        <comment>lot_to_inspect</comment>
        <translation>{quantity} {unit} {part} an {loc} warten auf die Prüfung.</translation>
    </message>
    <message>
        <source>{part}</source>
        <comment>stock_to_inspect</comment>
        <translation>{part}</translation>
    </message>
    <message>
        <source>{quantity} {unit} at {loc} wait for inspection.</source>
        <comment>stock_to_inspect</comment>
        <translation>{quantity} {unit} an {loc} warten auf die Prüfung.</translation>
    </message>
    <message>
        <source>{sn}</source>
        <comment>unit_brought</comment>
        <translation>{sn}</translation>
    </message>
    <message>
        <source>{part} was known already and moved in from {source}, now at {loc}. {k} received.</source>
        <comment>unit_brought</comment>
        <translation>{part} war schon bekannt und kam von {source}, jetzt an {loc}. {k} eingebucht.</translation>
    </message>
    <message>
        <source>{lot}</source>
        <comment>lot_rejected</comment>
        <translation>{lot}</translation>
    </message>
    <message>
        <source>{quantity} {unit} of {part} rejected, on hold at {target}. Take them there.</source>
        <comment>lot_rejected</comment>
        <translation>{quantity} {unit} {part} abgelehnt, gesperrt an {target}. Dorthin bringen.</translation>
    </message>
    <message>
        <source>{part}</source>
        <comment>stock_rejected</comment>
        <translation>{part}</translation>
    </message>
    <message>
        <source>{quantity} {unit} rejected, on hold at {target}. Take them there.</source>
        <comment>stock_rejected</comment>
        <translation>{quantity} {unit} abgelehnt, gesperrt an {target}. Dorthin bringen.</translation>
    </message>
    <message>
        <source>HOW MANY IN ALL?</source>
        <comment>split_ask</comment>
        <translation>WIE VIELE INSGESAMT?</translation>
    </message>
    <message>
        <source>{part}: enter how many there are, all lots together.</source>
        <comment>split_ask</comment>
        <translation>{part}: eingeben, wie viele es sind, alle Chargen zusammen.</translation>
    </message>
    <message>
        <source>{b} IN ALL</source>
        <comment>split_set</comment>
        <translation>{b} INSGESAMT</translation>
    </message>
    <message>
        <source>{part}: {a} so far, {left} left. Scan the next lot.</source>
        <comment>split_set</comment>
        <translation>{part}: bisher {a}, noch {left}. Die nächste Charge scannen.</translation>
    </message>
    <message>
        <source>SCAN LOT OF {part}</source>
        <comment>receive_lot_left</comment>
        <translation>CHARGE VON {part} SCANNEN</translation>
    </message>
    <message>
        <source>{a} of {b} {unit} received, {left} left. Put away at {loc}.</source>
        <comment>receive_lot_left</comment>
        <translation>{a} von {b} {unit} eingebucht, noch {left}. Einlagern an {loc}.</translation>
    </message>
    <message>
        <source>RECEIPT POSTED</source>
        <comment>receipt_posted_with</comment>
        <translation>WARENEINGANG GEBUCHT</translation>
    </message>
    <message>
        <source>{n} received, {rejected} of them rejected. {labels} labels. {missing}</source>
        <comment>receipt_posted_with</comment>
        <translation>{n} eingebucht, davon {rejected} abgelehnt. {labels} Etiketten. {missing}</translation>
    </message>
    <message>
        <source>Offline since {time}. Keep working.</source>
        <comment>link_offline</comment>
        <translation>Offline seit {time}. Weiterarbeiten.</translation>
    </message>
    <message>
        <source>Everything is saved here. It is sent by itself when the network is back.</source>
        <comment>link_offline</comment>
        <translation>Alles ist hier gespeichert. Es wird von selbst gesendet, wenn das Netz wieder da ist.</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>link_back</comment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Nothing was waiting here.</source>
        <comment>link_back</comment>
        <translation>Hier wartete nichts.</translation>
    </message>
    <message>
        <source>Connected. Sending {n}.</source>
        <comment>link_sending</comment>
        <translation>Verbunden. Sende {n}.</translation>
    </message>
    <message>
        <source>Keep working meanwhile.</source>
        <comment>link_sending</comment>
        <translation>Inzwischen weiterarbeiten.</translation>
    </message>
    <message>
        <source>All {n} accepted</source>
        <comment>link_accepted</comment>
        <translation>Alle {n} angenommen</translation>
    </message>
    <message>
        <source>The central database has all of this kiosk.</source>
        <comment>link_accepted</comment>
        <translation>Die zentrale Datenbank hat alles von diesem Terminal.</translation>
    </message>
    <message>
        <source>{k} accepted, {n} need a decision</source>
        <comment>link_disputed</comment>
        <translation>{k} angenommen, {n} brauchen eine Entscheidung</translation>
    </message>
    <message>
        <source>A supervisor decides them under Conflicts. Nothing is lost.</source>
        <comment>link_disputed</comment>
        <translation>Die Schichtleitung entscheidet sie unter Konflikte. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>This kiosk is frozen</source>
        <comment>link_frozen</comment>
        <translation>Dieses Terminal ist eingefroren</translation>
    </message>
    <message>
        <source>Nothing is recorded here. Tap Frozen at the top to see why.</source>
        <comment>link_frozen</comment>
        <translation>Hier wird nichts erfasst. Oben auf Eingefroren tippen, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>CHECKING THE LIST</source>
        <comment>list_checking</comment>
        <translation>LISTE WIRD GEPRÜFT</translation>
    </message>
    <message>
        <source>{part} at {loc}: {k} of {n} checked. Nothing received yet.</source>
        <comment>list_checking</comment>
        <translation>{part} nach {loc}: {k} von {n} geprüft. Noch nichts eingebucht.</translation>
    </message>
    <message>
        <source>RECEIVE {n}?</source>
        <comment>list_ready</comment>
        <translation>{n} EINBUCHEN?</translation>
    </message>
    <message>
        <source>All {n} numbers for {part} can be received at {loc}. Nothing received yet.</source>
        <comment>list_ready</comment>
        <translation>Alle {n} Nummern für {part} lassen sich nach {loc} einbuchen. Noch nichts eingebucht.</translation>
    </message>
    <message>
        <source>RECEIVE {good} OF {n}?</source>
        <comment>list_ready_but</comment>
        <translation>{good} VON {n} EINBUCHEN?</translation>
    </message>
    <message>
        <source>{part} at {loc}: {bad} of the list cannot be received. Nothing received yet.</source>
        <comment>list_ready_but</comment>
        <translation>{part} nach {loc}: {bad} der Liste lassen sich nicht einbuchen. Noch nichts eingebucht.</translation>
    </message>
    <message>
        <source>{n} RECEIVED</source>
        <comment>list_received</comment>
        <translation>{n} EINGEBUCHT</translation>
    </message>
    <message>
        <source>{n} units of {part} at {loc}. {n} labels wait for the printer.</source>
        <comment>list_received</comment>
        <translation>{n} Stück {part} nach {loc}. {n} Etiketten warten auf den Drucker.</translation>
    </message>
    <message>
        <source>SCAN ITEM OR LOCATION</source>
        <comment>move_item</comment>
        <translation>TEIL ODER LAGERORT SCANNEN</translation>
    </message>
    <message>
        <source>What moves? Or scan a location first, then all that goes there.</source>
        <comment>move_item</comment>
        <translation>Was kommt woandershin? Oder erst den Ort scannen, dann alles.</translation>
    </message>
    <message>
        <source>SCAN WHAT GOES TO {loc}</source>
        <comment>move_into</comment>
        <translation>SCANNEN, WAS NACH {loc} KOMMT</translation>
    </message>
    <message>
        <source>{n} moved so far. Scan each item, then DONE.</source>
        <comment>move_into</comment>
        <translation>Bisher {n} umgelagert. Jedes Teil scannen, dann FERTIG.</translation>
    </message>
    <message>
        <source>FROM WHERE?</source>
        <comment>move_source</comment>
        <translation>VON WO?</translation>
    </message>
    <message>
        <source>{sn}: {where}. Scan the location it is taken from.</source>
        <comment>move_source</comment>
        <translation>{sn}: {where}. Den Lagerort scannen, von dem es genommen wird.</translation>
    </message>
    <message>
        <source>ENTER QUANTITY</source>
        <comment>move_quantity</comment>
        <translation>MENGE EINGEBEN</translation>
    </message>
    <message>
        <source>{sn}: {n} {unit} at {loc}. How many go?</source>
        <comment>move_quantity</comment>
        <translation>{sn}: {n} {unit} auf {loc}. Wie viel wird umgelagert?</translation>
    </message>
    <message>
        <source>SCAN LOCATION</source>
        <comment>move_to</comment>
        <translation>LAGERORT SCANNEN</translation>
    </message>
    <message>
        <source>{sn} is at {loc}: where does it go?</source>
        <comment>move_to</comment>
        <translation>{sn} liegt auf {loc}: wohin kommt es?</translation>
    </message>
    <message>
        <source>SCAN LOCATION</source>
        <comment>move_goods_to</comment>
        <translation>LAGERORT SCANNEN</translation>
    </message>
    <message>
        <source>{sn}: {n} of {have} {unit} at {loc}. Where do they go? Enter a quantity for less.</source>
        <comment>move_goods_to</comment>
        <translation>{sn}: {n} von {have} {unit} auf {loc}. Wohin? Für weniger: Menge eingeben.</translation>
    </message>
    <message>
        <source>{sn}</source>
        <comment>unit_moved</comment>
        <translation>{sn}</translation>
    </message>
    <message>
        <source>{part} went from {source} to {loc}. Scan the next one, or DONE.</source>
        <comment>unit_moved</comment>
        <translation>{part} ging von {source} nach {loc}. Das nächste scannen, oder FERTIG.</translation>
    </message>
    <message>
        <source>{sn}</source>
        <comment>stock_moved</comment>
        <translation>{sn}</translation>
    </message>
    <message>
        <source>{quantity} {unit} went from {source} to {loc}, now {have} there. Enter a quantity to correct it, scan the next one, or DONE.</source>
        <comment>stock_moved</comment>
        <translation>{quantity} {unit} gingen von {source} nach {loc}, jetzt dort {have}. Menge eingeben zum Berichtigen, das nächste scannen, oder FERTIG.</translation>
    </message>
    <message>
        <source>DONE</source>
        <comment>moves_done</comment>
        <translation>FERTIG</translation>
    </message>
    <message>
        <source>{n} moved. Choose a task.</source>
        <comment>moves_done</comment>
        <translation>{n} umgelagert. Eine Aufgabe wählen.</translation>
    </message>
    <message>
        <source>WHAT WAS MADE?</source>
        <comment>make_item</comment>
        <translation>WAS WURDE GEFERTIGT?</translation>
    </message>
    <message>
        <source>Scan a part that is tracked by lot, or tap it.</source>
        <comment>make_item</comment>
        <translation>Ein Teil scannen oder antippen, das nach Chargen geführt wird.</translation>
    </message>
    <message>
        <source>SCAN THE BATCH</source>
        <comment>make_batch</comment>
        <translation>CHARGE SCANNEN</translation>
    </message>
    <message>
        <source>{part} {name}: the batch or works order on its traveller.</source>
        <comment>make_batch</comment>
        <translation>{part} {name}: die Charge oder der Fertigungsauftrag auf dem Laufzettel.</translation>
    </message>
    <message>
        <source>SCAN THE BATCH</source>
        <comment>make_batch_or_ours</comment>
        <translation>CHARGE SCANNEN</translation>
    </message>
    <message>
        <source>{part} {name}: the batch or works order on its traveller, or tap for a number of ours.</source>
        <comment>make_batch_or_ours</comment>
        <translation>{part} {name}: die Charge oder der Fertigungsauftrag auf dem Laufzettel, oder für eine eigene Nummer tippen.</translation>
    </message>
    <message>
        <source>ENTER QUANTITY</source>
        <comment>make_numbered</comment>
        <translation>MENGE EINGEBEN</translation>
    </message>
    <message>
        <source>{part}, a lot with a number of ours: how many {unit}? Its batch is {batch}.</source>
        <comment>make_numbered</comment>
        <translation>{part}, eine Charge mit eigener Nummer: wie viele {unit}? Auf dem Laufzettel steht {batch}.</translation>
    </message>
    <message>
        <source>WHERE TO?</source>
        <comment>make_place</comment>
        <translation>WOHIN?</translation>
    </message>
    <message>
        <source>{quantity} {unit} of {part}, lot {lot}: scan the location.</source>
        <comment>make_place</comment>
        <translation>{quantity} {unit} von {part}, Charge {lot}: den Lagerort scannen.</translation>
    </message>
    <message>
        <source>LOT {lot}</source>
        <comment>lot_made</comment>
        <translation>LOS {lot}</translation>
    </message>
    <message>
        <source>{quantity} {unit} of {part} made, at {loc}. {have} there now. Next batch, or DONE.</source>
        <comment>lot_made</comment>
        <translation>{quantity} {unit} von {part} gefertigt, in {loc}. Jetzt dort: {have}. Nächste Charge oder DONE.</translation>
    </message>
    <message>
        <source>SCAN PART OF {po}</source>
        <comment>receive_order</comment>
        <translation>TEIL VON {po} SCANNEN</translation>
    </message>
    <message>
        <source>{k} of {n} lines complete. Scan a part or its label, or tap a line.</source>
        <comment>receive_order</comment>
        <translation>{k} von {n} Positionen vollständig. Teil scannen oder Position antippen.</translation>
    </message>
    <message>
        <source>SCAN LOCATION</source>
        <comment>receive_order_location</comment>
        <translation>LAGERORT SCANNEN</translation>
    </message>
    <message>
        <source>{part}, line {l} of {po}, {due} due: where will it go?</source>
        <comment>receive_order_location</comment>
        <translation>{part}, Position {l} von {po}, {due} offen: wohin damit?</translation>
    </message>
    <message>
        <source>{sn}</source>
        <comment>unit_received_listed</comment>
        <translation>{sn}</translation>
    </message>
    <message>
        <source>{part} at {loc}. {k} of {n}. Supplier&apos;s list: {found} found, {missing} missing.</source>
        <comment>unit_received_listed</comment>
        <translation>{part} an {loc}. {k} von {n}. Lieferantenliste: {found} gefunden, {missing} fehlen.</translation>
    </message>
    <message>
        <source>RECEIPT POSTED</source>
        <comment>receipt_posted_order</comment>
        <translation>WARENEINGANG GEBUCHT</translation>
    </message>
    <message>
        <source>{n} received. {po} is {state}, {k} of {q} lines complete.</source>
        <comment>receipt_posted_order</comment>
        <translation>{n} eingebucht. {po} ist {state}, {k} von {q} Positionen vollständig.</translation>
    </message>
    <message>
        <source>RECEIPT POSTED</source>
        <comment>receipt_posted_listed</comment>
        <translation>WARENEINGANG GEBUCHT</translation>
    </message>
    <message>
        <source>{n} received. {po} is {state}. Supplier&apos;s list: {found} found, {missing} missing. Missing: {names}. Not on the list: {others}.</source>
        <comment>receipt_posted_listed</comment>
        <translation>{n} eingebucht. {po} ist {state}. Lieferantenliste: {found} gefunden, {missing} fehlen. Es fehlen: {names}. Nicht auf der Liste: {others}.</translation>
    </message>
    <message>
        <source>WHICH LINE?</source>
        <comment>close_which</comment>
        <translation>WELCHE POSITION?</translation>
    </message>
    <message>
        <source>Tap the line of {po} of which no more comes.</source>
        <comment>close_which</comment>
        <translation>Die Position von {po} antippen, von der nichts mehr kommt.</translation>
    </message>
    <message>
        <source>SAY WHY</source>
        <comment>close_reason</comment>
        <translation>WARUM?</translation>
    </message>
    <message>
        <source>The rest of {what} does not come any more. Enter why.</source>
        <comment>close_reason</comment>
        <translation>Der Rest von {what} kommt nicht mehr. Den Grund eingeben.</translation>
    </message>
    <message>
        <source>CLOSED</source>
        <comment>line_closed</comment>
        <translation>GESCHLOSSEN</translation>
    </message>
    <message>
        <source>The rest of {what} does not come: {reason}.</source>
        <comment>line_closed</comment>
        <translation>Der Rest von {what} kommt nicht: {reason}.</translation>
    </message>
    <message>
        <source>{po}</source>
        <comment>seen_order</comment>
        <translation>{po}</translation>
    </message>
    <message>
        <source>{supplier}: {state}, {k} of {n} lines complete.</source>
        <comment>seen_order</comment>
        <translation>{supplier}: {state}, {k} von {n} Positionen vollständig.</translation>
    </message>
    <message>
        <source>SCAN THE PART</source>
        <comment>newest_part</comment>
        <translation>TEIL SCANNEN</translation>
    </message>
    <message>
        <source>Whose numbers are to go on?</source>
        <comment>newest_part</comment>
        <translation>Wessen Nummern sollen weitergehen?</translation>
    </message>
    <message>
        <source>NOTHING TO TELL</source>
        <comment>newest_nothing</comment>
        <translation>NICHTS ZU SAGEN</translation>
    </message>
    <message>
        <source>{part} waits for no label. Scan another part, or DONE.</source>
        <comment>newest_nothing</comment>
        <translation>{part} wartet auf kein Etikett. Anderes Teil scannen, oder FERTIG.</translation>
    </message>
    <message>
        <source>SCAN THE NEWEST LABEL</source>
        <comment>newest_label</comment>
        <translation>NEUESTES ETIKETT SCANNEN</translation>
    </message>
    <message>
        <source>{part}: scan {what}, or type its number. Or say that none was printed.</source>
        <comment>newest_label</comment>
        <translation>{part}: {what} scannen oder die Nummer eintippen. Oder sagen, dass keines gedruckt wurde.</translation>
    </message>
    <message>
        <source>ONCE MORE</source>
        <comment>newest_again</comment>
        <translation>NOCH EINMAL</translation>
    </message>
    <message>
        <source>Enter {raw} again.</source>
        <comment>newest_again</comment>
        <translation>{raw} noch einmal eingeben.</translation>
    </message>
    <message>
        <source>SUPERVISOR&apos;S BADGE</source>
        <comment>newest_badge</comment>
        <translation>AUSWEIS DER SCHICHTLEITUNG</translation>
    </message>
    <message>
        <source>No label was printed that {part} lacks: {what} is on record. Scan a supervisor&apos;s badge.</source>
        <comment>newest_badge</comment>
        <translation>Kein Etikett fehlt bei {part}: {what} ist erfasst. Den Ausweis der Schichtleitung scannen.</translation>
    </message>
    <message>
        <source>NOTED</source>
        <comment>newest_told</comment>
        <translation>VERMERKT</translation>
    </message>
    <message>
        <source>{part} goes on after {after}.</source>
        <comment>newest_told</comment>
        <translation>{part} geht nach {after} weiter.</translation>
    </message>
    <message>
        <source>NOTED</source>
        <comment>newest_first</comment>
        <translation>VERMERKT</translation>
    </message>
    <message>
        <source>{part} goes on from its first number.</source>
        <comment>newest_first</comment>
        <translation>{part} beginnt bei der ersten Nummer.</translation>
    </message>
    <message>
        <source>SCAN THE PART</source>
        <comment>track_part</comment>
        <translation>TEIL SCANNEN</translation>
    </message>
    <message>
        <source>Which part is to be tracked otherwise?</source>
        <comment>track_part</comment>
        <translation>Welches Teil soll anders verfolgt werden?</translation>
    </message>
    <message>
        <source>CHOOSE HOW {part} IS TRACKED</source>
        <comment>track_type</comment>
        <translation>WIE WIRD {part} VERFOLGT?</translation>
    </message>
    <message>
        <source>Now {type}. In doubt choose Lot; a serial costs a scan a piece.</source>
        <comment>track_type</comment>
        <translation>Jetzt: {type}. Im Zweifel Charge; Seriennummern kosten je Stück einen Scan.</translation>
    </message>
    <message>
        <source>{q} PIECES WITHOUT A NUMBER</source>
        <comment>track_left</comment>
        <translation>{q} STÜCK OHNE NUMMER</translation>
    </message>
    <message>
        <source>{part} is {type}-tracked, and {q} pieces of it have no number. Assign or archive them, or choose another type.</source>
        <comment>track_left</comment>
        <translation>{part} wird verfolgt ({type}), und {q} Stück davon haben keine Nummer. Zuordnen oder archivieren, oder eine andere Art wählen.</translation>
    </message>
    <message>
        <source>WHAT ABOUT THE OLD STOCK?</source>
        <comment>track_old</comment>
        <translation>WAS WIRD AUS DEM ALTEN BESTAND?</translation>
    </message>
    <message>
        <source>{q} pieces of {part} have no number. Archive, keep or number them.</source>
        <comment>track_old</comment>
        <translation>{q} Stück {part} haben keine Nummer. Archivieren, behalten oder nummerieren.</translation>
    </message>
    <message>
        <source>CONFIRM</source>
        <comment>track_confirm</comment>
        <translation>BESTÄTIGEN</translation>
    </message>
    <message>
        <source>{effect}</source>
        <comment>track_confirm</comment>
        <translation>{effect}</translation>
    </message>
    <message>
        <source>SUPERVISOR&apos;S BADGE</source>
        <comment>track_badge</comment>
        <translation>AUSWEIS DER SCHICHTLEITUNG</translation>
    </message>
    <message>
        <source>{effect} Scan a supervisor&apos;s badge to do it.</source>
        <comment>track_badge</comment>
        <translation>{effect} Dazu den Ausweis der Schichtleitung scannen.</translation>
    </message>
    <message>
        <source>{part} SWITCHED</source>
        <comment>tracking_switched</comment>
        <translation>{part} UMGESTELLT</translation>
    </message>
    <message>
        <source>Its tracking is {type} from now on. Every receipt follows that.</source>
        <comment>tracking_switched</comment>
        <translation>Verfolgung ab jetzt: {type}. Jeder Eingang richtet sich danach.</translation>
    </message>
    <message>
        <source>{part} SWITCHED</source>
        <comment>tracking_clean</comment>
        <translation>{part} UMGESTELLT</translation>
    </message>
    <message>
        <source>Its tracking is {type} from now on. {q} pieces of old stock were archived.</source>
        <comment>tracking_clean</comment>
        <translation>Verfolgung ab jetzt: {type}. {q} Stück alter Bestand wurden archiviert.</translation>
    </message>
    <message>
        <source>{q} PIECES ARCHIVED</source>
        <comment>old_archived</comment>
        <translation>{q} STÜCK ARCHIVIERT</translation>
    </message>
    <message>
        <source>What {part} had without a number is out of stock.</source>
        <comment>old_archived</comment>
        <translation>Was {part} ohne Nummer hatte, ist aus dem Bestand.</translation>
    </message>
    <message>
        <source>SCAN LOCATION</source>
        <comment>assign_place</comment>
        <translation>LAGERORT SCANNEN</translation>
    </message>
    <message>
        <source>{part} without a number: {where}. Which are these?</source>
        <comment>assign_place</comment>
        <translation>{part} ohne Nummer: {where}. Welche sind das?</translation>
    </message>
    <message>
        <source>SCAN NEXT SERIAL</source>
        <comment>assign_serial</comment>
        <translation>NÄCHSTE SERIENNUMMER SCANNEN</translation>
    </message>
    <message>
        <source>{part} at {loc}: {left} without a number. Scan each serial, or enter how many to number.</source>
        <comment>assign_serial</comment>
        <translation>{part} an {loc}: {left} ohne Nummer. Jede Seriennummer scannen, oder eingeben, wie viele zu nummerieren sind.</translation>
    </message>
    <message>
        <source>SCAN LOT LABEL</source>
        <comment>assign_lot</comment>
        <translation>CHARGENETIKETT SCANNEN</translation>
    </message>
    <message>
        <source>{part} at {loc}: {left} {unit} without a number. Scan its label, or take a new number.</source>
        <comment>assign_lot</comment>
        <translation>{part} auf {loc}: {left} {unit} ohne Nummer. Etikett scannen oder neue Nummer.</translation>
    </message>
    <message>
        <source>ENTER QUANTITY</source>
        <comment>assign_quantity</comment>
        <translation>MENGE EINGEBEN</translation>
    </message>
    <message>
        <source>{part}, lot {lot}: how many of the {left} {unit} at {loc}?</source>
        <comment>assign_quantity</comment>
        <translation>{part}, Charge {lot}: wie viele der {left} {unit} an {loc}?</translation>
    </message>
    <message>
        <source>{sn}</source>
        <comment>unit_assigned</comment>
        <translation>{sn}</translation>
    </message>
    <message>
        <source>{part} at {loc} has its number. {left} left without. Its label follows.</source>
        <comment>unit_assigned</comment>
        <translation>{part} an {loc} hat seine Nummer. Noch {left} ohne. Das Etikett folgt.</translation>
    </message>
    <message>
        <source>{first} TO {last}</source>
        <comment>units_assigned</comment>
        <translation>{first} BIS {last}</translation>
    </message>
    <message>
        <source>{n} units of {part} at {loc} are numbered. {left} left without.</source>
        <comment>units_assigned</comment>
        <translation>{n} Stück {part} an {loc} sind nummeriert. Noch {left} ohne.</translation>
    </message>
    <message>
        <source>{lot}</source>
        <comment>lot_assigned</comment>
        <translation>{lot}</translation>
    </message>
    <message>
        <source>{quantity} {unit} of {part} at {loc} are this lot now. {left} left without.</source>
        <comment>lot_assigned</comment>
        <translation>{quantity} {unit} von {part} an {loc} sind jetzt diese Charge. Noch {left} ohne.</translation>
    </message>
    <message>
        <source>SCAN WHAT IS ARCHIVED</source>
        <comment>archive_item</comment>
        <translation>SCANNEN, WAS ARCHIVIERT WIRD</translation>
    </message>
    <message>
        <source>A unit, a lot or a counted part.</source>
        <comment>archive_item</comment>
        <translation>Ein Gerät, eine Charge oder ein gezähltes Teil.</translation>
    </message>
    <message>
        <source>WHICH LOCATION?</source>
        <comment>archive_place</comment>
        <translation>WELCHER LAGERORT?</translation>
    </message>
    <message>
        <source>{sn}: {where}. Scan the one to archive.</source>
        <comment>archive_place</comment>
        <translation>{sn}: {where}. Den scannen, der archiviert wird.</translation>
    </message>
    <message>
        <source>WHY IS IT ARCHIVED?</source>
        <comment>archive_reason</comment>
        <translation>WARUM WIRD ES ARCHIVIERT?</translation>
    </message>
    <message>
        <source>{sn} leaves stock for good and its number is retired. It can still be looked up.</source>
        <comment>archive_reason</comment>
        <translation>{sn} verlässt den Bestand für immer, die Nummer wird nie wieder vergeben. Nachschlagen geht weiterhin.</translation>
    </message>
    <message>
        <source>WHY IS IT ARCHIVED?</source>
        <comment>archive_reason_goods</comment>
        <translation>WARUM WIRD ES ARCHIVIERT?</translation>
    </message>
    <message>
        <source>{n} {unit} of {sn} at {loc} leave stock for good.</source>
        <comment>archive_reason_goods</comment>
        <translation>{n} {unit} von {sn} an {loc} verlassen den Bestand für immer.</translation>
    </message>
    <message>
        <source>SUPERVISOR&apos;S BADGE</source>
        <comment>archive_badge</comment>
        <translation>AUSWEIS DER SCHICHTLEITUNG</translation>
    </message>
    <message>
        <source>{sn} leaves stock for good. Scan a supervisor&apos;s badge to do it.</source>
        <comment>archive_badge</comment>
        <translation>{sn} verlässt den Bestand für immer. Dazu den Ausweis der Schichtleitung scannen.</translation>
    </message>
    <message>
        <source>{sn} ARCHIVED</source>
        <comment>unit_archived</comment>
        <translation>{sn} ARCHIVIERT</translation>
    </message>
    <message>
        <source>Out of stock for good; its number is retired. UNDO takes it back now.</source>
        <comment>unit_archived</comment>
        <translation>Für immer aus dem Bestand, die Nummer wird nie wieder vergeben. „Letztes zurück“ hilft nur jetzt.</translation>
    </message>
    <message>
        <source>{sn} ARCHIVED</source>
        <comment>stock_archived</comment>
        <translation>{sn} ARCHIVIERT</translation>
    </message>
    <message>
        <source>{quantity} {unit} at {loc} are out of stock. UNDO takes it back now.</source>
        <comment>stock_archived</comment>
        <translation>{quantity} {unit} an {loc} sind aus dem Bestand. „Letztes zurück“ hilft nur jetzt.</translation>
    </message>
    <message>
        <source>SCAN THE UNIT</source>
        <comment>renumber_unit</comment>
        <translation>GERÄT SCANNEN</translation>
    </message>
    <message>
        <source>Whose serial number is wrong?</source>
        <comment>renumber_unit</comment>
        <translation>Welches hat die falsche Seriennummer?</translation>
    </message>
    <message>
        <source>SCAN THE RIGHT SERIAL</source>
        <comment>renumber_number</comment>
        <translation>RICHTIGE SERIENNUMMER SCANNEN</translation>
    </message>
    <message>
        <source>{sn} ({part}): scan its right number, or enter it twice.</source>
        <comment>renumber_number</comment>
        <translation>{sn} ({part}): die richtige Nummer scannen, oder zweimal eingeben.</translation>
    </message>
    <message>
        <source>ONCE MORE</source>
        <comment>renumber_again</comment>
        <translation>NOCH EINMAL</translation>
    </message>
    <message>
        <source>Enter {raw} again.</source>
        <comment>renumber_again</comment>
        <translation>{raw} noch einmal eingeben.</translation>
    </message>
    <message>
        <source>WHY?</source>
        <comment>renumber_reason</comment>
        <translation>WARUM?</translation>
    </message>
    <message>
        <source>{sn} becomes {serial}. Say why; it stays on record.</source>
        <comment>renumber_reason</comment>
        <translation>Aus {sn} wird {serial}. Den Grund angeben; er wird festgehalten.</translation>
    </message>
    <message>
        <source>SUPERVISOR&apos;S BADGE</source>
        <comment>renumber_badge</comment>
        <translation>AUSWEIS DER SCHICHTLEITUNG</translation>
    </message>
    <message>
        <source>{sn} becomes {serial}. Scan a supervisor&apos;s badge to do it.</source>
        <comment>renumber_badge</comment>
        <translation>Aus {sn} wird {serial}. Dazu den Ausweis der Schichtleitung scannen.</translation>
    </message>
    <message>
        <source>{serial}</source>
        <comment>unit_renumbered</comment>
        <translation>{serial}</translation>
    </message>
    <message>
        <source>{sn} is {serial} from now on. Stick the new label over the old one.</source>
        <comment>unit_renumbered</comment>
        <translation>{sn} ist ab jetzt {serial}. Das neue Etikett über das alte kleben.</translation>
    </message>
    <message>
        <source>SCAN THE BATCH</source>
        <comment>receive_batch</comment>
        <translation>PARTIE SCANNEN</translation>
    </message>
    <message>
        <source>{part}: scan or enter the batch of what comes next; nothing for none.</source>
        <comment>receive_batch</comment>
        <translation>{part}: Partie des Nächsten scannen oder eingeben; leer lassen für keine.</translation>
    </message>
    <message>
        <source>BATCH {batch}</source>
        <comment>batch_set</comment>
        <translation>PARTIE {batch}</translation>
    </message>
    <message>
        <source>What you receive next of {part} carries it.</source>
        <comment>batch_set</comment>
        <translation>Was von {part} als Nächstes kommt, gehört dazu.</translation>
    </message>
    <message>
        <source>NO BATCH</source>
        <comment>batch_none</comment>
        <translation>KEINE PARTIE</translation>
    </message>
    <message>
        <source>What you receive next of {part} carries none.</source>
        <comment>batch_none</comment>
        <translation>Was von {part} als Nächstes kommt, gehört zu keiner.</translation>
    </message>
    <message>
        <source>{raw}: NOW {sn}</source>
        <comment>seen_former</comment>
        <translation>{raw}: JETZT {sn}</translation>
    </message>
    <message>
        <source>{part} {name}: its number was corrected. It is {status}, {where}.</source>
        <comment>seen_former</comment>
        <translation>{part} {name}: die Nummer wurde berichtigt. Zustand: {status}, {where}.</translation>
    </message>
    <message>
        <source>CONFIRM {n} × {part}</source>
        <comment>install_old</comment>
        <translation>{n} × {part} BESTÄTIGEN</translation>
    </message>
    <message>
        <source>Old untracked stock for {parent}: {q} left. Tap confirm, or enter another count.</source>
        <comment>install_old</comment>
        <translation>Alter Bestand ohne Nummer für {parent}: noch {q}. Bestätigen antippen, oder eine andere Menge eingeben.</translation>
    </message>
    <message>
        <source>available</source>
        <comment>status_available</comment>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>in production</source>
        <comment>status_in_production</comment>
        <translation>in Fertigung</translation>
    </message>
    <message>
        <source>installed</source>
        <comment>status_installed</comment>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>on hold</source>
        <comment>status_on_hold</comment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>returned</source>
        <comment>status_returned</comment>
        <translation>zurückgekommen</translation>
    </message>
    <message>
        <source>shipped</source>
        <comment>status_shipped</comment>
        <translation>versandt</translation>
    </message>
    <message>
        <source>scrapped</source>
        <comment>status_scrapped</comment>
        <translation>verschrottet</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>status_archived</comment>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>conflict</source>
        <comment>status_conflict</comment>
        <translation>im Konflikt</translation>
    </message>
    <message>
        <source>voided</source>
        <comment>status_voided</comment>
        <translation>storniert</translation>
    </message>
    <message>
        <source>SCRAPPED</source>
        <comment>loud_scrapped</comment>
        <translation>VERSCHROTTET</translation>
    </message>
    <message>
        <source>SHIPPED</source>
        <comment>loud_shipped</comment>
        <translation>VERSANDT</translation>
    </message>
    <message>
        <source>ARCHIVED</source>
        <comment>loud_archived</comment>
        <translation>ARCHIVIERT</translation>
    </message>
    <message>
        <source>serial</source>
        <comment>tracking_serial</comment>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>lot</source>
        <comment>tracking_lot</comment>
        <translation>Charge</translation>
    </message>
    <message>
        <source>untracked</source>
        <comment>tracking_untracked</comment>
        <translation>nicht verfolgt</translation>
    </message>
    <message>
        <source>Counted only: no unit history.</source>
        <comment>counted_only</comment>
        <translation>Nur gezählt: keine Geschichte je Gerät.</translation>
    </message>
    <message>
        <source>operator</source>
        <comment>role_operator</comment>
        <translation>Montage</translation>
    </message>
    <message>
        <source>clerk</source>
        <comment>role_clerk</comment>
        <translation>Lager</translation>
    </message>
    <message>
        <source>supervisor</source>
        <comment>role_supervisor</comment>
        <translation>Schichtleitung</translation>
    </message>
    <message>
        <source>AN OPERATOR</source>
        <comment>needs_operator</comment>
        <translation>MONTAGE</translation>
    </message>
    <message>
        <source>A CLERK</source>
        <comment>needs_clerk</comment>
        <translation>LAGER</translation>
    </message>
    <message>
        <source>A SUPERVISOR</source>
        <comment>needs_supervisor</comment>
        <translation>SCHICHTLEITUNG</translation>
    </message>
    <message>
        <source>an operator</source>
        <comment>ask_for_operator</comment>
        <translation>jemanden aus der Montage</translation>
    </message>
    <message>
        <source>a clerk</source>
        <comment>ask_for_clerk</comment>
        <translation>jemanden aus dem Lager</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <comment>ask_for_supervisor</comment>
        <translation>die Schichtleitung</translation>
    </message>
    <message>
        <source>RECEIVE</source>
        <comment>task_receive</comment>
        <translation>WARENEINGANG</translation>
    </message>
    <message>
        <source>BUILD</source>
        <comment>task_build</comment>
        <translation>BAUEN</translation>
    </message>
    <message>
        <source>INSTALL</source>
        <comment>task_install</comment>
        <translation>EINBAUEN</translation>
    </message>
    <message>
        <source>REMOVE</source>
        <comment>task_remove</comment>
        <translation>AUSBAUEN</translation>
    </message>
    <message>
        <source>the right to receive</source>
        <comment>right_to_receive</comment>
        <translation>das Recht zum Wareneingang</translation>
    </message>
    <message>
        <source>the right to build</source>
        <comment>right_to_build</comment>
        <translation>das Recht zum Bauen</translation>
    </message>
    <message>
        <source>the right to install</source>
        <comment>right_to_install</comment>
        <translation>das Recht zum Einbauen</translation>
    </message>
    <message>
        <source>the right to remove</source>
        <comment>right_to_remove</comment>
        <translation>das Recht zum Ausbauen</translation>
    </message>
    <message>
        <source>{who} left {task} here, {n} recorded</source>
        <comment>work_left</comment>
        <translation>{who}: {task}, {n} gebucht</translation>
    </message>
    <message>
        <source>inside {parent}</source>
        <comment>inside</comment>
        <translation>in {parent}</translation>
    </message>
    <message>
        <source>at {loc}</source>
        <comment>at_location</comment>
        <translation>auf {loc}</translation>
    </message>
    <message>
        <source>run {run}</source>
        <comment>in_run</comment>
        <translation>Auftrag {run}</translation>
    </message>
    <message>
        <source>with {customer}</source>
        <comment>with_customer</comment>
        <translation>bei {customer}</translation>
    </message>
    <message>
        <source>not in stock</source>
        <comment>not_in_stock</comment>
        <translation>nicht im Bestand</translation>
    </message>
    <message>
        <source>nothing on hand</source>
        <comment>nothing_on_hand</comment>
        <translation>nichts auf Lager</translation>
    </message>
    <message>
        <source>{quantity} at {loc}</source>
        <comment>quantity_at</comment>
        <translation>{quantity} auf {loc}</translation>
    </message>
    <message>
        <source>{places} and {n} more places</source>
        <comment>more_places</comment>
        <translation>{places} und {n} weitere Plätze</translation>
    </message>
    <message>
        <source>stock at {loc}</source>
        <comment>to_stock</comment>
        <translation>Lager auf {loc}</translation>
    </message>
    <message>
        <source>hold</source>
        <comment>to_hold</comment>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>scrap</source>
        <comment>to_scrap</comment>
        <translation>Schrott</translation>
    </message>
    <message>
        <source>It is in {parent}.</source>
        <comment>it_is_in</comment>
        <translation>Es ist in {parent}.</translation>
    </message>
    <message>
        <source>It is not installed.</source>
        <comment>not_installed</comment>
        <translation>Es ist nicht eingebaut.</translation>
    </message>
    <message>
        <source>line {line}</source>
        <comment>bom_line</comment>
        <translation>Position {line}</translation>
    </message>
    <message>
        <source>{before}, {item}</source>
        <comment>list_grows</comment>
        <translation>{before}, {item}</translation>
    </message>
    <message>
        <source>{n} × {part}</source>
        <comment>times_part</comment>
        <translation>{n} × {part}</translation>
    </message>
    <message>
        <source>{list} and {n} more</source>
        <comment>list_and_more</comment>
        <translation>{list} und {n} weitere</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>nothing</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>serial</source>
        <comment>a_serial</comment>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>lot number</source>
        <comment>a_lot_number</comment>
        <translation>Chargennummer</translation>
    </message>
    <message>
        <source>count</source>
        <comment>a_count</comment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>new</source>
        <comment>new_lot</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>{part}, lot {lot}</source>
        <comment>part_of_lot</comment>
        <translation>{part}, Charge {lot}</translation>
    </message>
    <message>
        <source>Now {code}.</source>
        <comment>now_unit</comment>
        <translation>Jetzt {code}.</translation>
    </message>
    <message>
        <source>The number is free again.</source>
        <comment>number_free</comment>
        <translation>Die Nummer ist wieder frei.</translation>
    </message>
    <message>
        <source>The number stays used.</source>
        <comment>number_kept</comment>
        <translation>Die Nummer bleibt vergeben.</translation>
    </message>
    <message>
        <source>Run {run}</source>
        <comment>run_named</comment>
        <translation>Auftrag {run}</translation>
    </message>
    <message>
        <source>{sn}: the run</source>
        <comment>run_of</comment>
        <translation>{sn}: der Auftrag</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>run_complete</comment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>not there (it was received, not built here)</source>
        <comment>run_not_there</comment>
        <translation>nicht da (es wurde eingebucht, nicht hier gebaut)</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>run_taken_back</comment>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>was received, not built here</source>
        <comment>was_received</comment>
        <translation>wurde eingebucht, nicht hier gebaut</translation>
    </message>
    <message>
        <source>is taken back</source>
        <comment>is_taken_back</comment>
        <translation>ist zurückgenommen</translation>
    </message>
    <message>
        <source>is complete</source>
        <comment>is_complete</comment>
        <translation>ist fertig</translation>
    </message>
    <message>
        <source>never used</source>
        <comment>never_used</comment>
        <translation>nie verwendet</translation>
    </message>
    <message>
        <source>last used {date} by {who}</source>
        <comment>last_used</comment>
        <translation>zuletzt verwendet {date} von {who}</translation>
    </message>
    <message>
        <source>recorded twice; a supervisor decides it under Conflicts</source>
        <comment>held_twice_recorded</comment>
        <translation>doppelt erfasst; die Schichtleitung entscheidet es unter Konflikte</translation>
    </message>
    <message>
        <source>returned, not inspected</source>
        <comment>held_not_inspected</comment>
        <translation>zurückgekommen, nicht geprüft</translation>
    </message>
    <message>
        <source>its count is in conflict; a supervisor decides it under Conflicts</source>
        <comment>held_count_disputed</comment>
        <translation>sein Bestand ist in Konflikt; die Schichtleitung entscheidet es unter Konflikte</translation>
    </message>
    <message>
        <source>Rejected at receipt</source>
        <comment>held_rejected</comment>
        <translation>Im Wareneingang zurückgewiesen</translation>
    </message>
    <message>
        <source>Removed from {parent}</source>
        <comment>held_removed</comment>
        <translation>Ausgebaut aus {parent}</translation>
    </message>
    <message>
        <source>It</source>
        <comment>it</comment>
        <translation>Es</translation>
    </message>
    <message>
        <source>What was {done}</source>
        <comment>what_was</comment>
        <translation>Was {done} wurde</translation>
    </message>
    <message>
        <source>Unit {name} ({done})</source>
        <comment>undone_unit</comment>
        <translation>Gerät {name} ({done})</translation>
    </message>
    <message>
        <source>Lot {name} ({done})</source>
        <comment>undone_lot</comment>
        <translation>Charge {name} ({done})</translation>
    </message>
    <message>
        <source>Part {name} ({done})</source>
        <comment>undone_part</comment>
        <translation>Teil {name} ({done})</translation>
    </message>
    <message>
        <source>{name} and {n} more</source>
        <comment>and_others</comment>
        <translation>{name} und {n} weitere</translation>
    </message>
    <message>
        <source>received</source>
        <comment>done_received</comment>
        <translation>eingebucht</translation>
    </message>
    <message>
        <source>posted</source>
        <comment>done_posted</comment>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>started</source>
        <comment>done_started</comment>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>installed</source>
        <comment>done_installed</comment>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>done_taken</comment>
        <translation>entnommen</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>done_removed</comment>
        <translation>ausgebaut</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>done_completed</comment>
        <translation>fertiggestellt</translation>
    </message>
    <message>
        <source>put on hold</source>
        <comment>done_held</comment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>done_moved</comment>
        <translation>umgelagert</translation>
    </message>
    <message>
        <source>scrapped</source>
        <comment>done_scrapped</comment>
        <translation>verschrottet</translation>
    </message>
    <message>
        <source>shipped</source>
        <comment>done_shipped</comment>
        <translation>versandt</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>done_archived</comment>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>recorded</source>
        <comment>done_recorded</comment>
        <translation>aufgezeichnet</translation>
    </message>
    <message>
        <source>used</source>
        <comment>done_used</comment>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>Choose a task or scan anything</source>
        <comment>ask_anything</comment>
        <translation>Aufgabe wählen oder etwas scannen</translation>
    </message>
    <message>
        <source>Scan a part number</source>
        <comment>ask_part</comment>
        <translation>Eine Teilenummer scannen</translation>
    </message>
    <message>
        <source>Scan a part number or the supplier&apos;s label</source>
        <comment>ask_part_or_label</comment>
        <translation>Eine Teilenummer oder das Lieferantenetikett scannen</translation>
    </message>
    <message>
        <source>Scan the location</source>
        <comment>ask_location</comment>
        <translation>Den Lagerplatz scannen</translation>
    </message>
    <message>
        <source>Scan the next serial</source>
        <comment>ask_serial</comment>
        <translation>Die nächste Seriennummer scannen</translation>
    </message>
    <message>
        <source>Scan the lot label</source>
        <comment>ask_lot</comment>
        <translation>Das Chargenetikett scannen</translation>
    </message>
    <message>
        <source>Enter the quantity</source>
        <comment>ask_quantity</comment>
        <translation>Die Menge eingeben</translation>
    </message>
    <message>
        <source>Enter the count</source>
        <comment>ask_count</comment>
        <translation>Die Anzahl eingeben</translation>
    </message>
    <message>
        <source>Scan the assembly&apos;s part number</source>
        <comment>ask_assembly</comment>
        <translation>Die Teilenummer der Baugruppe scannen</translation>
    </message>
    <message>
        <source>Scan its serial, or enter generate</source>
        <comment>ask_number</comment>
        <translation>Die Seriennummer scannen oder erzeugen</translation>
    </message>
    <message>
        <source>Scan the unit you build</source>
        <comment>ask_build</comment>
        <translation>Das Gerät scannen, das gebaut wird</translation>
    </message>
    <message>
        <source>Scan the next component</source>
        <comment>ask_component</comment>
        <translation>Die nächste Komponente scannen</translation>
    </message>
    <message>
        <source>Scan the unit that is opened</source>
        <comment>ask_opened</comment>
        <translation>Das Gerät scannen, das geöffnet wird</translation>
    </message>
    <message>
        <source>Scan the part that comes out</source>
        <comment>ask_out</comment>
        <translation>Das Teil scannen, das herauskommt</translation>
    </message>
    <message>
        <source>Say stock, hold or scrap</source>
        <comment>ask_where</comment>
        <translation>Lager, Sperre oder Schrott wählen</translation>
    </message>
    <message>
        <source>&quot;{text}&quot;</source>
        <comment>quoted</comment>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>That tap</source>
        <comment>that_tap</comment>
        <translation>Die angetippte Taste</translation>
    </message>
    <message>
        <source>OFFLINE</source>
        <comment>device_offline</comment>
        <translation>OFFLINE</translation>
    </message>
    <message>
        <source>ONLINE</source>
        <comment>device_online</comment>
        <translation>ONLINE</translation>
    </message>
    <message>
        <source>SCANNER LOST</source>
        <comment>device_scanner_lost</comment>
        <translation>SCANNER WEG</translation>
    </message>
    <message>
        <source>SCANNER BACK</source>
        <comment>device_scanner_back</comment>
        <translation>SCANNER WIEDER DA</translation>
    </message>
    <message>
        <source>The server does not answer. Check this kiosk&apos;s network cable or Wi-Fi, then ask IT.</source>
        <comment>central_no_route</comment>
        <translation>Der Server antwortet nicht. Netzwerkkabel oder WLAN dieses Terminals prüfen, dann die IT fragen.</translation>
    </message>
    <message>
        <source>The server has stopped answering. Ask IT whether it is overloaded.</source>
        <comment>central_no_answer</comment>
        <translation>Der Server antwortet nicht mehr. Die IT fragen, ob er überlastet ist.</translation>
    </message>
    <message>
        <source>The server&apos;s name is not known to the network. Ask IT.</source>
        <comment>central_name</comment>
        <translation>Den Namen des Servers kennt das Netzwerk nicht. Die IT fragen.</translation>
    </message>
    <message>
        <source>The server is on, its database is not running. Ask IT to start it.</source>
        <comment>central_not_running</comment>
        <translation>Der Server läuft, seine Datenbank nicht. Die IT bitten, sie zu starten.</translation>
    </message>
    <message>
        <source>The database is starting or stopping. It will be tried again.</source>
        <comment>central_starting</comment>
        <translation>Die Datenbank startet gerade oder wird beendet. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>The database is too busy to answer. It will be tried again.</source>
        <comment>central_busy</comment>
        <translation>Die Datenbank ist überlastet. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>The connection broke. It will be tried again.</source>
        <comment>central_lost</comment>
        <translation>Die Verbindung ist abgerissen. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>The connection was switched off here.</source>
        <comment>central_paused</comment>
        <translation>Die Verbindung wurde hier ausgeschaltet.</translation>
    </message>
    <message>
        <source>The server does not accept this kiosk&apos;s password. Ask for a new enrolment code.</source>
        <comment>central_password</comment>
        <translation>Der Server nimmt das Passwort dieses Terminals nicht an. Einen neuen Anmeldecode verlangen.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s password cannot be read here. Unlock the keyring, or ask for a new enrolment code.</source>
        <comment>central_no_secret</comment>
        <translation>Das Passwort dieses Terminals ist hier nicht lesbar. Den Schlüsselbund entsperren oder einen neuen Anmeldecode verlangen.</translation>
    </message>
    <message>
        <source>The certificate of the server or of this kiosk is not accepted. Ask IT: it may have expired, or another machine answers under the server&apos;s name.</source>
        <comment>central_certificate</comment>
        <translation>Das Zertifikat des Servers oder dieses Terminals gilt nicht. Die IT fragen: Es kann abgelaufen sein, oder ein anderer Rechner antwortet unter dem Namen des Servers.</translation>
    </message>
    <message>
        <source>The server lets this kiosk not in. Ask IT to admit its address.</source>
        <comment>central_not_admitted</comment>
        <translation>Der Server lässt dieses Terminal nicht zu. Die IT bitten, seine Adresse zuzulassen.</translation>
    </message>
    <message>
        <source>This kiosk was switched off at the server. Ask who runs it.</source>
        <comment>central_disabled</comment>
        <translation>Dieses Terminal wurde am Server abgeschaltet. Den Betreiber fragen.</translation>
    </message>
    <message>
        <source>There is no kiosk database on that server. Ask who runs it.</source>
        <comment>central_no_database</comment>
        <translation>Auf diesem Server gibt es keine Kiosk-Datenbank. Den Betreiber fragen.</translation>
    </message>
    <message>
        <source>This kiosk goes on under a new identity since its record was put back. Work goes on and is kept. Ask who runs the server to readmit it.</source>
        <comment>central_readmit</comment>
        <translation>Dieses Terminal macht unter neuer Kennung weiter, seit sein Bestand zurückgespielt wurde. Die Arbeit geht weiter und wird aufbewahrt. Den Betreiber des Servers bitten, es wieder zuzulassen.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full. Ask IT to make room.</source>
        <comment>central_disk_full</comment>
        <translation>Die Festplatte des Servers ist voll. Die IT bitten, Platz zu schaffen.</translation>
    </message>
    <message>
        <source>The server refuses a record of this kiosk, and takes nothing after it. Work goes on and is kept here. Call whoever maintains the kiosk.</source>
        <comment>central_refuses_entry</comment>
        <translation>Der Server nimmt einen Eintrag dieses Terminals nicht an und nichts, was nach ihm kommt. Die Arbeit geht weiter und bleibt hier gespeichert. Die Betreuung des Terminals rufen.</translation>
    </message>
    <message>
        <source>Records of another kiosk do not match their seal and were not loaded. Call whoever maintains the kiosk.</source>
        <comment>central_damaged_entry</comment>
        <translation>Einträge eines anderen Terminals passen nicht zu ihrem Siegel und wurden nicht geladen. Die Betreuung des Terminals rufen.</translation>
    </message>
    <message>
        <source>The program failed while it exchanged records. It will be tried again; the log says more.</source>
        <comment>central_fault</comment>
        <translation>Das Programm hat beim Austausch einen Fehler gemacht. Es wird wieder versucht; im Protokoll steht mehr.</translation>
    </message>
    <message>
        <source>That is no enrolment code. Scan the code that was made for this kiosk.</source>
        <comment>enrol_no_code</comment>
        <translation>Das ist kein Anmeldecode. Den Code scannen, der für dieses Terminal gemacht wurde.</translation>
    </message>
    <message>
        <source>The kiosk could not do it; its log says why. Try again.</source>
        <comment>enrol_fault</comment>
        <translation>Der Kiosk konnte es nicht; sein Protokoll sagt, warum. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>That code was used already, or a newer one was made. Ask for a new enrolment code.</source>
        <comment>enrol_used</comment>
        <translation>Dieser Code wurde schon benutzt, oder es gibt einen neueren. Einen neuen Anmeldecode verlangen.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s record was put back and not every newest label was told since: other kiosks could be given its numbers. Scan NEWEST and tell them (Settings, Numbering names what waits), then enrol.</source>
        <comment>enrol_newest</comment>
        <translation>Der Datenbestand dieses Kiosks wurde zurückgespielt, und nicht jedes neueste Etikett wurde seither genannt: andere Kioske könnten seine Nummern bekommen. NEWEST scannen und sie nennen (Einstellungen, Nummern sagt, was wartet), dann anmelden.</translation>
    </message>
    <message>
        <source>Another kiosk has this place at the server, or this one has another place there already. Ask for a code of its own, or to have the place readmitted.</source>
        <comment>enrol_taken</comment>
        <translation>Ein anderes Terminal hat diesen Platz am Server, oder dieses hat dort schon einen anderen. Einen eigenen Code verlangen, oder den Platz wieder freigeben lassen.</translation>
    </message>
    <message>
        <source>Recorded twice</source>
        <comment>conflict_duplicate_serial</comment>
        <translation>Doppelt erfasst</translation>
    </message>
    <message>
        <source>Installed twice</source>
        <comment>conflict_double_install</comment>
        <translation>Zweimal eingebaut</translation>
    </message>
    <message>
        <source>One place, two parts</source>
        <comment>conflict_slot_taken</comment>
        <translation>Ein Platz, zwei Teile</translation>
    </message>
    <message>
        <source>More taken than there was</source>
        <comment>conflict_overdrawn</comment>
        <translation>Mehr entnommen als da war</translation>
    </message>
    <message>
        <source>Used after it was taken out of use</source>
        <comment>conflict_used_after</comment>
        <translation>Nach der Stilllegung verwendet</translation>
    </message>
    <message>
        <source>Taken from where it was not</source>
        <comment>conflict_place_differs</comment>
        <translation>Von dort genommen, wo es nicht war</translation>
    </message>
    <message>
        <source>Put into a closed unit</source>
        <comment>conflict_built_after</comment>
        <translation>In ein geschlossenes Gerät eingebaut</translation>
    </message>
    <message>
        <source>One lot, two labels</source>
        <comment>conflict_lot_differs</comment>
        <translation>Eine Charge, zwei Etiketten</translation>
    </message>
    <message>
        <source>Built from an older version</source>
        <comment>conflict_superseded_bom</comment>
        <translation>Nach älterer Version gebaut</translation>
    </message>
    <message>
        <source>Received under the older tracking</source>
        <comment>conflict_tracking_changed</comment>
        <translation>Unter der alten Verfolgungsart erfasst</translation>
    </message>
    <message>
        <source>Recorded without the right</source>
        <comment>conflict_unauthorised</comment>
        <translation>Ohne Berechtigung erfasst</translation>
    </message>
    <message>
        <source>Decided twice</source>
        <comment>conflict_decided_twice</comment>
        <translation>Zweimal entschieden</translation>
    </message>
    <message>
        <source>{sn} was received as {n} units.</source>
        <comment>about_duplicate_serial</comment>
        <translation>{sn} wurde als {n} Geräte erfasst.</translation>
    </message>
    <message>
        <source>{sn} was installed in {parents}.</source>
        <comment>about_double_install</comment>
        <translation>{sn} wurde in {parents} eingebaut.</translation>
    </message>
    <message>
        <source>{parent} holds {units} where only some of them belong.</source>
        <comment>about_slot_taken</comment>
        <translation>{parent} enthält {units}, wo nur ein Teil davon hingehört.</translation>
    </message>
    <message>
        <source>{loc} has {have} of {sn} on record: more was taken than came.</source>
        <comment>about_overdrawn</comment>
        <translation>{loc} hat laut Buch {have} von {sn}: es wurde mehr entnommen als kam.</translation>
    </message>
    <message>
        <source>{sn} was used after another station had taken it out of use.</source>
        <comment>about_used_after</comment>
        <translation>{sn} wurde verwendet, nachdem eine andere Station es stillgelegt hatte.</translation>
    </message>
    <message>
        <source>{sn} was taken from where, as recorded elsewhere, it was not.</source>
        <comment>about_place_differs</comment>
        <translation>{sn} wurde von dort genommen, wo es nach anderer Erfassung nicht war.</translation>
    </message>
    <message>
        <source>{sn} went into {parent}, which another station had closed.</source>
        <comment>about_built_after</comment>
        <translation>{sn} ging in {parent}, das eine andere Station geschlossen hatte.</translation>
    </message>
    <message>
        <source>Lot {sn} was received with labels that say different things.</source>
        <comment>about_lot_differs</comment>
        <translation>Charge {sn} wurde mit Etiketten erfasst, die Verschiedenes sagen.</translation>
    </message>
    <message>
        <source>{sn} was started from a version that another station had replaced.</source>
        <comment>about_superseded_bom</comment>
        <translation>{sn} wurde nach einer Version begonnen, die eine andere Station ersetzt hatte.</translation>
    </message>
    <message>
        <source>{sn} was received under a tracking that had been changed.</source>
        <comment>about_tracking_changed</comment>
        <translation>{sn} wurde unter einer Verfolgungsart erfasst, die geändert worden war.</translation>
    </message>
    <message>
        <source>{who} recorded this after the right had been ended elsewhere.</source>
        <comment>about_unauthorised</comment>
        <translation>{who} erfasste dies, nachdem die Berechtigung anderswo beendet worden war.</translation>
    </message>
    <message>
        <source>A conflict of {things} was decided at {first} and at {second}, apart. Both took effect.</source>
        <comment>about_decided_twice</comment>
        <translation>Ein Konflikt von {things} wurde bei {first} und bei {second} unabhängig voneinander entschieden. Beides gilt.</translation>
    </message>
    <message>
        <source>It is one unit</source>
        <comment>choice_same_unit</comment>
        <translation>Es ist ein Gerät</translation>
    </message>
    <message>
        <source>Two units: give one a new number</source>
        <comment>choice_relabel</comment>
        <translation>Zwei Geräte: einem eine neue Nummer geben</translation>
    </message>
    <message>
        <source>One number was mistyped</source>
        <comment>choice_correct_serial</comment>
        <translation>Eine Nummer war vertippt</translation>
    </message>
    <message>
        <source>It is in this one</source>
        <comment>choice_in_it</comment>
        <translation>Es ist in dieser</translation>
    </message>
    <message>
        <source>It lies at a location</source>
        <comment>choice_in_neither</comment>
        <translation>Es liegt an einem Lagerort</translation>
    </message>
    <message>
        <source>Take it out</source>
        <comment>choice_remove</comment>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Count it</source>
        <comment>choice_count</comment>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Another lot was used</source>
        <comment>choice_another_lot</comment>
        <translation>Eine andere Charge wurde verwendet</translation>
    </message>
    <message>
        <source>One label is right</source>
        <comment>choice_correct_lot</comment>
        <translation>Ein Etikett stimmt</translation>
    </message>
    <message>
        <source>They are two lots</source>
        <comment>choice_two_lots</comment>
        <translation>Es sind zwei Chargen</translation>
    </message>
    <message>
        <source>Accept it as it is</source>
        <comment>choice_accept</comment>
        <translation>So annehmen, wie es ist</translation>
    </message>
    <message>
        <source>Hold it for rework</source>
        <comment>choice_rework</comment>
        <translation>Zur Nacharbeit sperren</translation>
    </message>
    <message>
        <source>Take it back</source>
        <comment>choice_reverse</comment>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Decision A stays</source>
        <comment>choice_keep_first</comment>
        <translation>Entscheidung A bleibt</translation>
    </message>
    <message>
        <source>Decision B stays</source>
        <comment>choice_keep_second</comment>
        <translation>Entscheidung B bleibt</translation>
    </message>
    <message>
        <source>{sn} is one unit: the record that was not used ends, and both labels mean the one that stays.</source>
        <comment>effect_duplicate_serial_same_unit</comment>
        <translation>{sn} ist ein Gerät: Die Erfassung, die nicht verwendet wurde, endet, und beide Etiketten meinen die, die bleibt.</translation>
    </message>
    <message>
        <source>Its number changes: {unit} gets {number} and a new label. The old label says {sn}: take it off.</source>
        <comment>effect_duplicate_serial_relabel</comment>
        <translation>Die Nummer ändert sich: {unit} bekommt {number} und ein neues Etikett. Das alte Etikett sagt {sn}: abnehmen.</translation>
    </message>
    <message>
        <source>The number of {unit} becomes {number}, with a new label; take the old label {sn} off.</source>
        <comment>effect_duplicate_serial_correct_serial</comment>
        <translation>Die Nummer von {unit} wird {number}, mit neuem Etikett; das alte Etikett {sn} abnehmen.</translation>
    </message>
    <message>
        <source>{sn} is inside {parent} on record, and in no other unit.</source>
        <comment>effect_double_install_in_it</comment>
        <translation>{sn} ist laut Buch in {parent} und in keinem anderen Gerät.</translation>
    </message>
    <message>
        <source>{sn} lies at {loc} on record, and is in no other unit.</source>
        <comment>effect_double_install_in_neither</comment>
        <translation>{sn} liegt laut Buch an {loc} und ist in keinem anderen Gerät.</translation>
    </message>
    <message>
        <source>Out of {parent} comes {unit}; it lies at this station from now on.</source>
        <comment>effect_slot_taken_remove</comment>
        <translation>Aus {parent} kommt {unit} heraus; es liegt von nun an an dieser Station.</translation>
    </message>
    <message>
        <source>{parent} keeps {units}.</source>
        <comment>effect_slot_taken_accept</comment>
        <translation>{parent} behält {units}.</translation>
    </message>
    <message>
        <source>{loc} has {number} of {sn} from now on, instead of {have}.</source>
        <comment>effect_overdrawn_count</comment>
        <translation>{loc} hat von nun an {number} von {sn}, statt {have}.</translation>
    </message>
    <message>
        <source>{short} of {sn} go back on record, and are taken from {lot} instead.</source>
        <comment>effect_overdrawn_another_lot</comment>
        <translation>{short} von {sn} kommen im Buch zurück und werden stattdessen {lot} entnommen.</translation>
    </message>
    <message>
        <source>{loc} has none of {sn} from now on, instead of {have}.</source>
        <comment>effect_overdrawn_accept</comment>
        <translation>{loc} hat von nun an nichts von {sn}, statt {have}.</translation>
    </message>
    <message>
        <source>{sn} stays as it was used; its history shows both.</source>
        <comment>effect_used_after_accept</comment>
        <translation>{sn} bleibt, wie es verwendet wurde; seine Geschichte zeigt beides.</translation>
    </message>
    <message>
        <source>{sn} goes back to where it was before it was used.</source>
        <comment>effect_used_after_remove</comment>
        <translation>{sn} geht dorthin zurück, wo es vor der Verwendung war.</translation>
    </message>
    <message>
        <source>{sn} stays where it was recorded last.</source>
        <comment>effect_place_differs_accept</comment>
        <translation>{sn} bleibt, wo es zuletzt erfasst wurde.</translation>
    </message>
    <message>
        <source>{sn} lies at {loc} on record.</source>
        <comment>effect_place_differs_in_neither</comment>
        <translation>{sn} liegt laut Buch an {loc}.</translation>
    </message>
    <message>
        <source>{parent} keeps {sn}, although it was closed.</source>
        <comment>effect_built_after_accept</comment>
        <translation>{parent} behält {sn}, obwohl es geschlossen war.</translation>
    </message>
    <message>
        <source>{sn} comes out of {parent} and lies at this station.</source>
        <comment>effect_built_after_remove</comment>
        <translation>{sn} kommt aus {parent} heraus und liegt an dieser Station.</translation>
    </message>
    <message>
        <source>{sn} is one lot, and {label} is its label.</source>
        <comment>effect_lot_differs_correct_lot</comment>
        <translation>{sn} ist eine Charge, und ihr Etikett ist {label}.</translation>
    </message>
    <message>
        <source>What came with the later label leaves {sn} and is {number}, with a new label.</source>
        <comment>effect_lot_differs_two_lots</comment>
        <translation>Was mit dem späteren Etikett kam, verlässt {sn} und ist {number}, mit neuem Etikett.</translation>
    </message>
    <message>
        <source>{sn} stays as it is built, from the older version.</source>
        <comment>effect_superseded_bom_accept</comment>
        <translation>{sn} bleibt, wie es gebaut ist, nach der älteren Version.</translation>
    </message>
    <message>
        <source>{sn} goes on hold until it was reworked.</source>
        <comment>effect_superseded_bom_rework</comment>
        <translation>{sn} wird gesperrt, bis es nachgearbeitet ist.</translation>
    </message>
    <message>
        <source>{sn} stays as it was received.</source>
        <comment>effect_tracking_changed_accept</comment>
        <translation>{sn} bleibt, wie es erfasst wurde.</translation>
    </message>
    <message>
        <source>{sn} goes on hold until it was reworked.</source>
        <comment>effect_tracking_changed_rework</comment>
        <translation>{sn} wird gesperrt, bis es nachgearbeitet ist.</translation>
    </message>
    <message>
        <source>What {who} recorded stays.</source>
        <comment>effect_unauthorised_accept</comment>
        <translation>Was {who} erfasst hat, bleibt.</translation>
    </message>
    <message>
        <source>What {who} recorded is taken back; it stays in the history.</source>
        <comment>effect_unauthorised_reverse</comment>
        <translation>Was {who} erfasst hat, wird zurückgenommen; es bleibt in der Geschichte.</translation>
    </message>
    <message>
        <source>What {who_first} decided at {first} stays; the decision made at {second} is taken back.</source>
        <comment>effect_decided_twice_keep_first</comment>
        <translation>Was {who_first} bei {first} entschieden hat, bleibt; die Entscheidung von {second} wird zurückgenommen.</translation>
    </message>
    <message>
        <source>What {who} decided at {second} stays; the decision made at {first} is taken back.</source>
        <comment>effect_decided_twice_keep_second</comment>
        <translation>Was {who} bei {second} entschieden hat, bleibt; die Entscheidung von {first} wird zurückgenommen.</translation>
    </message>
    <message>
        <source>Both decisions stay, and all that they put on record.</source>
        <comment>effect_decided_twice_accept</comment>
        <translation>Beide Entscheidungen bleiben, mit allem, was sie erfasst haben.</translation>
    </message>
    <message>
        <source>the {sn} that was recorded at {station}</source>
        <comment>recorded_at</comment>
        <translation>{sn}, erfasst bei {station}</translation>
    </message>
    <message>
        <source>the unit you scan</source>
        <comment>the_scanned_unit</comment>
        <translation>das gescannte Gerät</translation>
    </message>
    <message>
        <source>the unit you scan ({parents})</source>
        <comment>the_scanned_parent</comment>
        <translation>dem gescannten Gerät ({parents})</translation>
    </message>
    <message>
        <source>the location you scan</source>
        <comment>the_scanned_location</comment>
        <translation>dem gescannten Lagerort</translation>
    </message>
    <message>
        <source>the lot you scan</source>
        <comment>the_scanned_lot</comment>
        <translation>der gescannten Charge</translation>
    </message>
    <message>
        <source>a new number</source>
        <comment>the_new_number</comment>
        <translation>eine neue Nummer</translation>
    </message>
    <message>
        <source>what its label or its maker says</source>
        <comment>the_read_number</comment>
        <translation>was auf ihr steht</translation>
    </message>
    <message>
        <source>what you count</source>
        <comment>the_counted</comment>
        <translation>so viel, wie gezählt wird,</translation>
    </message>
    <message>
        <source>a lot of its own</source>
        <comment>the_new_lot</comment>
        <translation>eine eigene Charge</translation>
    </message>
    <message>
        <source>the label you choose</source>
        <comment>the_right_label</comment>
        <translation>das gewählte Etikett</translation>
    </message>
    <message>
        <source>the label read at {station} ({fields})</source>
        <comment>reading_of</comment>
        <translation>das bei {station} gelesene Etikett ({fields})</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <comment>field_says</comment>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>Seen on the thing itself</source>
        <comment>reason_seen</comment>
        <translation>An der Sache selbst gesehen</translation>
    </message>
    <message>
        <source>The label was scanned twice</source>
        <comment>reason_label_twice</comment>
        <translation>Das Etikett wurde zweimal gescannt</translation>
    </message>
    <message>
        <source>A typing error</source>
        <comment>reason_mistyped</comment>
        <translation>Tippfehler</translation>
    </message>
    <message>
        <source>Counted by hand</source>
        <comment>reason_counted</comment>
        <translation>Von Hand gezählt</translation>
    </message>
    <message>
        <source>Agreed with quality</source>
        <comment>reason_agreed</comment>
        <translation>Mit der Qualität vereinbart</translation>
    </message>
    <message>
        <source>DECIDING A CONFLICT</source>
        <comment>task_conflicts</comment>
        <translation>EINEN KONFLIKT ENTSCHEIDEN</translation>
    </message>
    <message>
        <source>the right to decide conflicts</source>
        <comment>right_to_conflicts</comment>
        <translation>das Recht, Konflikte zu entscheiden</translation>
    </message>
    <message>
        <source>Choose a conflict, or scan a thing in one</source>
        <comment>ask_conflict</comment>
        <translation>Einen Konflikt wählen oder etwas scannen, das in einem ist</translation>
    </message>
    <message>
        <source>Choose what is right</source>
        <comment>ask_choice</comment>
        <translation>Wählen, was stimmt</translation>
    </message>
    <message>
        <source>Enter the reason</source>
        <comment>ask_decision_reason</comment>
        <translation>Den Grund eingeben</translation>
    </message>
    <message>
        <source>Scan a supervisor&apos;s badge</source>
        <comment>ask_supervisor_badge</comment>
        <translation>Den Ausweis der Schichtleitung scannen</translation>
    </message>
    <message>
        <source>Scan the number on the thing, or type it twice</source>
        <comment>ask_corrected_serial</comment>
        <translation>Die Nummer auf der Sache scannen oder zweimal eingeben</translation>
    </message>
    <message>
        <source>Scan the number of the second lot, or type it twice</source>
        <comment>ask_new_lot_number</comment>
        <translation>Die Nummer der zweiten Charge scannen oder zweimal eingeben</translation>
    </message>
    <message>
        <source>Enter how much lies there</source>
        <comment>ask_counted</comment>
        <translation>Eingeben, wie viel dort liegt</translation>
    </message>
    <message>
        <source>Choose the label that is right, or scan it</source>
        <comment>ask_right_label</comment>
        <translation>Das Etikett wählen, das stimmt, oder es scannen</translation>
    </message>
    <message>
        <source>Scan the label of the unit it is about</source>
        <comment>ask_other_unit</comment>
        <translation>Das Etikett des Geräts scannen, um das es geht</translation>
    </message>
    <message>
        <source>Scan the unit it is in, or the location it lies at</source>
        <comment>ask_parent_or_place</comment>
        <translation>Das Gerät scannen, in dem es ist, oder den Lagerort, an dem es liegt</translation>
    </message>
    <message>
        <source>Scan the lot that was used</source>
        <comment>ask_used_lot</comment>
        <translation>Die Charge scannen, die verwendet wurde</translation>
    </message>
    <message>
        <source>Scan the location it lies at</source>
        <comment>ask_the_location</comment>
        <translation>Den Lagerort scannen, an dem es liegt</translation>
    </message>
    <message>
        <source>decided</source>
        <comment>done_decided</comment>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>merged with another</source>
        <comment>done_merged</comment>
        <translation>mit einer anderen zusammengelegt</translation>
    </message>
    <message>
        <source>given another number</source>
        <comment>done_corrected</comment>
        <translation>neu nummeriert</translation>
    </message>
    <message>
        <source>divided</source>
        <comment>done_divided</comment>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>What made it was undone.</source>
        <comment>void_undone</comment>
        <translation>Was sie angelegt hat, wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>It was recorded twice, and this record of it ended.</source>
        <comment>void_merged</comment>
        <translation>Sie war doppelt erfasst, und diese Erfassung ist beendet.</translation>
    </message>
    <message>
        <source>in conflict; a supervisor decides it under Conflicts</source>
        <comment>held_contradicted</comment>
        <translation>in Konflikt; die Schichtleitung entscheidet es unter Konflikte</translation>
    </message>
    <message>
        <source>{n} of it was moved on, not installed</source>
        <comment>gone_elsewhere</comment>
        <translation>{n} davon wurden weiterbewegt, nicht eingebaut</translation>
    </message>
    <message>
        <source>{lot} has {have}, {n} are needed</source>
        <comment>lot_is_short</comment>
        <translation>{lot} hat {have}, nötig sind {n}</translation>
    </message>
    <message>
        <source>{lot} is of {part}, which {parent} does not take</source>
        <comment>lot_does_not_fit</comment>
        <translation>{lot} ist von {part}, das {parent} nicht nimmt</translation>
    </message>
    <message>
        <source>{sn} is not inside {parent} on record</source>
        <comment>no_longer_inside</comment>
        <translation>{sn} ist laut Buch nicht in {parent}</translation>
    </message>
    <message>
        <source>{loc} has {have} of {sn}: nothing is missing any more</source>
        <comment>no_longer_short</comment>
        <translation>{loc} hat {have} von {sn}: es fehlt nichts mehr</translation>
    </message>
    <message>
        <source>none of {sn} lies at a location any more</source>
        <comment>nothing_lies_there</comment>
        <translation>nichts von {sn} liegt mehr an einem Lagerort</translation>
    </message>
    <message>
        <source>{sn} is not on record here</source>
        <comment>is_not_known</comment>
        <translation>{sn} ist hier nicht erfasst</translation>
    </message>
    <message>
        <source>{sn} is {status} by now</source>
        <comment>went_on</comment>
        <translation>{sn} ist inzwischen {status}</translation>
    </message>
    <message>
        <source>{sn} was nowhere before it was used</source>
        <comment>never_elsewhere</comment>
        <translation>{sn} war nirgends, bevor es verwendet wurde</translation>
    </message>
    <message>
        <source>no date</source>
        <comment>no_date</comment>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Lot {lot}</source>
        <comment>what_lot</comment>
        <translation>Charge {lot}</translation>
    </message>
    <message>
        <source>{sn}</source>
        <comment>what_serial</comment>
        <translation>{sn}</translation>
    </message>
    <message>
        <source>Expires {date}, computed from receipt.</source>
        <comment>expires_computed</comment>
        <translation>Haltbar bis {date}, aus dem Eingang berechnet.</translation>
    </message>
    <message>
        <source>Expires {date}, printed on the label.</source>
        <comment>expires_printed</comment>
        <translation>Haltbar bis {date}, laut Etikett.</translation>
    </message>
    <message>
        <source>Expires {date}, as the lot does already.</source>
        <comment>expires_lot</comment>
        <translation>Haltbar bis {date}, wie die Charge.</translation>
    </message>
    <message>
        <source>A supervisor can allow it: scan a badge here now.</source>
        <comment>supervisor_allows</comment>
        <translation>Die Schichtleitung kann es erlauben: jetzt hier den Ausweis scannen.</translation>
    </message>
    <message>
        <source>Set it aside, and take it to quarantine.</source>
        <comment>set_it_aside</comment>
        <translation>Beiseitelegen und ins Sperrlager bringen.</translation>
    </message>
    <message>
        <source>{a} leaves by {d1}, before {b} ({d2})</source>
        <comment>leaves_before</comment>
        <translation>{a} muss bis {d1} weg, vor {b} ({d2})</translation>
    </message>
    <message>
        <source>{a} came {d1}, before {b} ({d2})</source>
        <comment>came_before</comment>
        <translation>{a} kam {d1}, vor {b} ({d2})</translation>
    </message>
    <message>
        <source>Take {lot} at {loc}, it leaves by {date}.</source>
        <comment>take_until</comment>
        <translation>{lot} an {loc} nehmen, muss bis {date} weg.</translation>
    </message>
    <message>
        <source>Take {lot} at {loc}, it came {date}.</source>
        <comment>take_from_receipt</comment>
        <translation>{lot} an {loc} nehmen, kam {date}.</translation>
    </message>
    <message>
        <source>{lot} is past its date ({date}) and not offered.</source>
        <comment>not_offered</comment>
        <translation>{lot} ist über der Frist ({date}) und wird nicht angeboten.</translation>
    </message>
    <message>
        <source>{lot} and {n} more are past their date and not offered.</source>
        <comment>not_offered_more</comment>
        <translation>{lot} und {n} weitere sind über der Frist und werden nicht angeboten.</translation>
    </message>
    <message>
        <source>Take {q}, or scan another lot.</source>
        <comment>or_another_lot</comment>
        <translation>{q} nehmen, oder eine andere Charge scannen.</translation>
    </message>
    <message>
        <source>Confirm takes {q} and, beside it, {list}. Or scan another lot.</source>
        <comment>and_beside</comment>
        <translation>Bestätigen nimmt {q} und daneben {list}. Oder eine andere Charge scannen.</translation>
    </message>
    <message>
        <source>{q} of {lot}</source>
        <comment>quantity_of_lot</comment>
        <translation>{q} von {lot}</translation>
    </message>
    <message>
        <source>{lot}: {before} → {after}</source>
        <comment>lot_counted</comment>
        <translation>{lot}: {before} → {after}</translation>
    </message>
    <message>
        <source>{why}, {where}</source>
        <comment>fault_at</comment>
        <translation>{why}, {where}</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>unread_empty</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>too long</source>
        <comment>unread_too_long</comment>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>control character</source>
        <comment>unread_control_character</comment>
        <translation>Steuerzeichen</translation>
    </message>
    <message>
        <source>separators lost</source>
        <comment>unread_separators_lost</comment>
        <translation>Trennzeichen verloren</translation>
    </message>
    <message>
        <source>bad check character</source>
        <comment>unread_bad_check</comment>
        <translation>falsches Prüfzeichen</translation>
    </message>
    <message>
        <source>not valid GS1</source>
        <comment>unread_gs1_invalid</comment>
        <translation>kein gültiges GS1</translation>
    </message>
    <message>
        <source>not a valid GS1 Digital Link</source>
        <comment>unread_digital_link_invalid</comment>
        <translation>kein gültiger GS1 Digital Link</translation>
    </message>
    <message>
        <source>not a valid GTIN</source>
        <comment>unread_gtin_invalid</comment>
        <translation>keine gültige GTIN</translation>
    </message>
    <message>
        <source>unknown ISO 15434 format</source>
        <comment>unread_format_unknown</comment>
        <translation>unbekanntes Format nach ISO 15434</translation>
    </message>
    <message>
        <source>not the whole label</source>
        <comment>unread_incomplete</comment>
        <translation>nicht das ganze Etikett</translation>
    </message>
    <message>
        <source>fits two taught labels</source>
        <comment>unread_ambiguous</comment>
        <translation>passt auf zwei angelernte Etiketten</translation>
    </message>
    <message>
        <source>hidden character {character}</source>
        <comment>hidden_character</comment>
        <translation>verborgenes Zeichen {character}</translation>
    </message>
    <message>
        <source>hidden character {character} in {where}</source>
        <comment>hidden_in</comment>
        <translation>verborgenes Zeichen {character} in: {where}</translation>
    </message>
    <message>
        <source>title</source>
        <comment>label_title</comment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>serial</source>
        <comment>label_serial</comment>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>lot</source>
        <comment>label_lot</comment>
        <translation>Charge</translation>
    </message>
    <message>
        <source>name</source>
        <comment>label_name</comment>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>revision</source>
        <comment>label_revision</comment>
        <translation>Revision</translation>
    </message>
    <message>
        <source>quantity</source>
        <comment>label_quantity</comment>
        <translation>Menge</translation>
    </message>
    <message>
        <source>role</source>
        <comment>label_role</comment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a plain number such as 12 or 0.5</source>
        <comment>not_a_number</comment>
        <translation>„{text}“ ist keine einfache Zahl wie 12 oder 0.5</translation>
    </message>
    <message>
        <source>the quantity must be above zero</source>
        <comment>not_above_zero</comment>
        <translation>die Menge muss über null liegen</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is too large</source>
        <comment>too_large</comment>
        <translation>„{text}“ ist zu groß</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; has more than six decimals</source>
        <comment>too_many_decimals</comment>
        <translation>„{text}“ hat mehr als sechs Nachkommastellen</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no whole number from 1 to {most}</source>
        <comment>not_whole</comment>
        <translation>„{text}“ ist keine ganze Zahl von 1 bis {most}</translation>
    </message>
    <message>
        <source>{part} is counted in whole pieces</source>
        <comment>whole_pieces</comment>
        <translation>{part} wird in ganzen Stück gezählt</translation>
    </message>
    <message>
        <source>Lot {lot} waits for it</source>
        <comment>lot_waits</comment>
        <translation>Charge {lot} wartet darauf</translation>
    </message>
    <message>
        <source>The new lot waits for it</source>
        <comment>new_lot_waits</comment>
        <translation>Die neue Charge wartet darauf</translation>
    </message>
    <message>
        <source>{part} waits for its count</source>
        <comment>count_waits</comment>
        <translation>{part} wartet auf die Anzahl</translation>
    </message>
    <message>
        <source>{source} is a {dimension}, {target} a {wanted}</source>
        <comment>units_differ</comment>
        <translation>{source} ist {dimension}, {target} ist {wanted}</translation>
    </message>
    <message>
        <source>{value} {source} has no exact value in {target}</source>
        <comment>no_exact_value</comment>
        <translation>{value} {source} hat keinen genauen Wert in {target}</translation>
    </message>
    <message>
        <source>count</source>
        <comment>dimension_count</comment>
        <translation>Stückzahl</translation>
    </message>
    <message>
        <source>length</source>
        <comment>dimension_length</comment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>area</source>
        <comment>dimension_area</comment>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>volume</source>
        <comment>dimension_volume</comment>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>mass</source>
        <comment>dimension_mass</comment>
        <translation>Masse</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <comment>unsaved_full</comment>
        <translation>Datenbank oder Platte ist voll</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <comment>unsaved_disk</comment>
        <translation>Fehler der Platte</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <comment>unsaved_readonly</comment>
        <translation>die Datenbank lässt sich nur lesen</translation>
    </message>
    <message>
        <source>database is locked</source>
        <comment>unsaved_locked</comment>
        <translation>die Datenbank ist belegt</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <comment>unsaved_damaged</comment>
        <translation>die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>too many are in use</source>
        <comment>too_many_in_use</comment>
        <translation>zu viele sind vergeben</translation>
    </message>
    <message>
        <source>the running number has more digits than the scheme has room for</source>
        <comment>number_block_full</comment>
        <translation>die laufende Nummer hat mehr Stellen, als im Schema Platz haben</translation>
    </message>
    <message>
        <source>the number is longer than {most} characters</source>
        <comment>number_too_long</comment>
        <translation>die Nummer ist länger als {most} Zeichen</translation>
    </message>
    <message>
        <source>the number is empty, or begins or ends with a blank</source>
        <comment>number_blank</comment>
        <translation>die Nummer ist leer, oder beginnt oder endet mit einem Leerzeichen</translation>
    </message>
    <message>
        <source>nothing before the check character is a letter A-Z or a digit</source>
        <comment>number_nothing_to_check</comment>
        <translation>vor dem Prüfzeichen steht kein Buchstabe A-Z und keine Ziffer</translation>
    </message>
    <message>
        <source>Maker&apos;s part number</source>
        <comment>data_part_number</comment>
        <translation>Teilenummer des Herstellers</translation>
    </message>
    <message>
        <source>Customer&apos;s part number</source>
        <comment>data_customer_part</comment>
        <translation>Teilenummer des Kunden</translation>
    </message>
    <message>
        <source>Supplier&apos;s part number</source>
        <comment>data_supplier_part</comment>
        <translation>Teilenummer des Lieferanten</translation>
    </message>
    <message>
        <source>GTIN</source>
        <comment>data_gtin</comment>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>GTIN of the contents</source>
        <comment>data_content_gtin</comment>
        <translation>GTIN des Inhalts</translation>
    </message>
    <message>
        <source>Lot</source>
        <comment>data_lot</comment>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Serial</source>
        <comment>data_serial</comment>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>data_quantity</comment>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Date code</source>
        <comment>data_date_code</comment>
        <translation>Datumscode</translation>
    </message>
    <message>
        <source>Date made</source>
        <comment>data_production_date</comment>
        <translation>Hergestellt am</translation>
    </message>
    <message>
        <source>Due date</source>
        <comment>data_due_date</comment>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Date packed</source>
        <comment>data_packaging_date</comment>
        <translation>Verpackt am</translation>
    </message>
    <message>
        <source>Best before</source>
        <comment>data_best_before</comment>
        <translation>Mindestens haltbar bis</translation>
    </message>
    <message>
        <source>Sell by</source>
        <comment>data_sell_by</comment>
        <translation>Zu verkaufen bis</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>data_expiry</comment>
        <translation>Verfällt am</translation>
    </message>
    <message>
        <source>SSCC</source>
        <comment>data_sscc</comment>
        <translation>SSCC</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>data_order</comment>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Supplier&apos;s order</source>
        <comment>data_supplier_order</comment>
        <translation>Auftrag des Lieferanten</translation>
    </message>
    <message>
        <source>Order line</source>
        <comment>data_order_line</comment>
        <translation>Bestellposition</translation>
    </message>
    <message>
        <source>Invoice</source>
        <comment>data_invoice</comment>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Packing list</source>
        <comment>data_packing_list</comment>
        <translation>Packliste</translation>
    </message>
    <message>
        <source>Picking list</source>
        <comment>data_pick_batch</comment>
        <translation>Kommissionierliste</translation>
    </message>
    <message>
        <source>Maker</source>
        <comment>data_manufacturer</comment>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <comment>data_country</comment>
        <translation>Ursprungsland</translation>
    </message>
    <message>
        <source>Variation made to order</source>
        <comment>data_made_to_order</comment>
        <translation>Ausführung nach Auftrag</translation>
    </message>
    <message>
        <source>Extended serial (TPX)</source>
        <comment>data_tpx</comment>
        <translation>Erweiterte Seriennummer (TPX)</translation>
    </message>
    <message>
        <source>Returnable asset (GRAI)</source>
        <comment>data_grai</comment>
        <translation>Mehrwegtransportmittel (GRAI)</translation>
    </message>
    <message>
        <source>Asset (GIAI)</source>
        <comment>data_giai</comment>
        <translation>Anlagegut (GIAI)</translation>
    </message>
    <message>
        <source>Piece of an item (ITIP)</source>
        <comment>data_itip</comment>
        <translation>Teil eines Artikels (ITIP)</translation>
    </message>
    <message>
        <source>Add-on</source>
        <comment>data_add_on</comment>
        <translation>Zusatzcode</translation>
    </message>
    <message>
        <source>{title} ({identifier})</source>
        <comment>data_titled</comment>
        <translation>{title} ({identifier})</translation>
    </message>
    <message>
        <source>Field {identifier}</source>
        <comment>data_by_identifier</comment>
        <translation>Feld {identifier}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <comment>data_nameless</comment>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>it has no name</source>
        <comment>teach_no_name</comment>
        <translation>es hat keinen Namen</translation>
    </message>
    <message>
        <source>it is one of our own codes</source>
        <comment>teach_own_code</comment>
        <translation>es ist einer unserer eigenen Codes</translation>
    </message>
    <message>
        <source>labels of this kind are read without teaching</source>
        <comment>teach_known_format</comment>
        <translation>solche Etiketten werden ohne Anlernen gelesen</translation>
    </message>
    <message>
        <source>it is one plain word, and would fit every other</source>
        <comment>teach_no_pieces</comment>
        <translation>es ist ein einzelnes Wort und passte auf jedes andere</translation>
    </message>
    <message>
        <source>no piece is a part number, a lot or a serial number</source>
        <comment>teach_no_field</comment>
        <translation>kein Stück ist eine Teilenummer, Charge oder Seriennummer</translation>
    </message>
    <message>
        <source>two pieces have the same meaning</source>
        <comment>teach_twice</comment>
        <translation>zwei Stücke haben dieselbe Bedeutung</translation>
    </message>
    <message>
        <source>the quantity is no number</source>
        <comment>teach_not_a_number</comment>
        <translation>die Menge ist keine Zahl</translation>
    </message>
    <message>
        <source>the expiry is no date such as 2027-12-31, 20271231 or 31.12.2027</source>
        <comment>teach_not_a_date</comment>
        <translation>das Verfallsdatum ist kein Datum wie 2027-12-31, 20271231 oder 31.12.2027</translation>
    </message>
    <message>
        <source>a field is empty or hides characters</source>
        <comment>teach_not_readable</comment>
        <translation>ein Feld ist leer oder verbirgt Zeichen</translation>
    </message>
    <message>
        <source>it would fit any text: choose one piece that is the same on each label</source>
        <comment>teach_too_open</comment>
        <translation>es passte auf jeden Text: wählen Sie ein Stück, das auf jedem Etikett gleich ist</translation>
    </message>
    <message>
        <source>An older copy of its record was put back: the server has records that are not here.</source>
        <comment>frozen_why_behind</comment>
        <translation>Eine ältere Kopie der Aufzeichnung wurde zurückgelegt: Der Server hat Einträge, die hier fehlen.</translation>
    </message>
    <message>
        <source>An older copy of its record was put back and worked with: the server has other records under the same numbers.</source>
        <comment>frozen_why_fork</comment>
        <translation>Eine ältere Kopie der Aufzeichnung wurde zurückgelegt und damit gearbeitet: Der Server hat unter denselben Nummern andere Einträge.</translation>
    </message>
    <message>
        <source>Its record is a backup that was put back.</source>
        <comment>frozen_why_restored</comment>
        <translation>Die Aufzeichnung ist eine zurückgelegte Sicherung.</translation>
    </message>
    <message>
        <source>Another machine has worked as {kiosk} since this one last did: its record was copied, or an older copy was put back.</source>
        <comment>frozen_why_clone</comment>
        <translation>Ein anderer Rechner hat als {kiosk} gearbeitet, seit dieser es zuletzt tat: Die Aufzeichnung wurde kopiert, oder eine ältere Kopie wurde zurückgelegt.</translation>
    </message>
    <message>
        <source>The record was made on another machine and was copied or moved here.</source>
        <comment>frozen_why_moved</comment>
        <translation>Die Aufzeichnung entstand auf einem anderen Rechner und wurde hierher kopiert oder verschoben.</translation>
    </message>
    <message>
        <source>Leave it connected: it loads what the server has and goes on by itself. If it does not, the administrator runs: kiosk central readmit {kiosk}.</source>
        <comment>frozen_todo_behind</comment>
        <translation>Verbunden lassen: Der Kiosk lädt, was der Server hat, und arbeitet von selbst weiter. Wenn nicht, führt der Administrator aus: kiosk central readmit {kiosk}.</translation>
    </message>
    <message>
        <source>1. A supervisor makes sure that no other machine works as {kiosk}. 2. The administrator runs: kiosk central readmit {kiosk}. 3. A supervisor signs on here and confirms: it goes on as a new station, and nothing is lost.</source>
        <comment>frozen_todo_fork</comment>
        <translation>1. Die Schichtleitung stellt sicher, dass kein anderer Rechner als {kiosk} arbeitet. 2. Der Administrator führt aus: kiosk central readmit {kiosk}. 3. Die Schichtleitung meldet sich hier an und bestätigt: Es geht als neue Station weiter, nichts geht verloren.</translation>
    </message>
    <message>
        <source>1. A supervisor makes sure that no other machine works as {kiosk}. 2. A supervisor signs on here and confirms: it goes on as a new station. 3. Where there is a server, the administrator runs: kiosk central readmit {kiosk}.</source>
        <comment>frozen_todo_restored</comment>
        <translation>1. Die Schichtleitung stellt sicher, dass kein anderer Rechner als {kiosk} arbeitet. 2. Die Schichtleitung meldet sich hier an und bestätigt: Es geht als neue Station weiter. 3. Wo es einen Server gibt, führt der Administrator aus: kiosk central readmit {kiosk}.</translation>
    </message>
    <message>
        <source>1. A supervisor decides which machine goes on and switches the other one off. 2. If it is this one, the administrator runs: kiosk central readmit {kiosk}. If it is the other one, kiosk continue --as-new here, and this one is enrolled anew.</source>
        <comment>frozen_todo_clone</comment>
        <translation>1. Die Schichtleitung entscheidet, welcher Rechner weiterarbeitet, und schaltet den anderen ab. 2. Ist es dieser, führt der Administrator aus: kiosk central readmit {kiosk}. Ist es der andere: hier kiosk continue --as-new, und dieser wird neu angemeldet.</translation>
    </message>
    <message>
        <source>1. A supervisor makes sure that the other machine is switched off for good. 2. A supervisor signs on here and confirms that this is the only machine. If the other one still works, kiosk continue --as-new here, and this one is enrolled anew.</source>
        <comment>frozen_todo_moved</comment>
        <translation>1. Die Schichtleitung stellt sicher, dass der andere Rechner endgültig abgeschaltet ist. 2. Die Schichtleitung meldet sich hier an und bestätigt, dass dies der einzige Rechner ist. Arbeitet der andere noch: hier kiosk continue --as-new, und dieser wird neu angemeldet.</translation>
    </message>
    <message>
        <source>This is the only machine</source>
        <comment>button_only_machine</comment>
        <translation>Dies ist der einzige Rechner</translation>
    </message>
    <message>
        <source>Go on as a new station</source>
        <comment>button_go_on_new</comment>
        <translation>Als neue Station weiter</translation>
    </message>
    <message>
        <source>Not now, only look up</source>
        <comment>button_only_look</comment>
        <translation>Jetzt nicht, nur nachschlagen</translation>
    </message>
    <message>
        <source>it is empty</source>
        <comment>row_empty</comment>
        <translation>hier steht nichts</translation>
    </message>
    <message>
        <source>it must be a day such as 2026-12-31</source>
        <comment>row_day</comment>
        <translation>es muss ein Tag sein, etwa 2026-12-31</translation>
    </message>
    <message>
        <source>it must be a whole number of days from 0 to {most}</source>
        <comment>row_days</comment>
        <translation>es müssen ganze Tage sein, von 0 bis {most}</translation>
    </message>
    <message>
        <source>it is more than {most} days</source>
        <comment>row_days_many</comment>
        <translation>das sind mehr als {most} Tage</translation>
    </message>
    <message>
        <source>it is more than the {n} days until expiry</source>
        <comment>row_days_expiry</comment>
        <translation>das sind mehr als die {n} Tage bis zum Ablauf</translation>
    </message>
    <message>
        <source>it holds the hidden character {hidden}</source>
        <comment>row_hidden</comment>
        <translation>darin steht das unsichtbare Zeichen {hidden}</translation>
    </message>
    <message>
        <source>it has {n} characters, more than {most}</source>
        <comment>row_long</comment>
        <translation>es sind {n} Zeichen, höchstens {most} gehen</translation>
    </message>
    <message>
        <source>this is a command word or one of the kiosk&apos;s own printed codes</source>
        <comment>row_our_code</comment>
        <translation>so heißt ein Befehl oder einer der eigenen Codes des Kiosks</translation>
    </message>
    <message>
        <source>it must be {others} or {last}</source>
        <comment>row_one_of</comment>
        <translation>es muss {others} oder {last} sein</translation>
    </message>
    <message>
        <source>it must be yes or no</source>
        <comment>row_yes_no</comment>
        <translation>es muss yes oder no sein</translation>
    </message>
    <message>
        <source>it must be yes, no or empty</source>
        <comment>row_yes_no_empty</comment>
        <translation>es muss yes, no oder leer sein</translation>
    </message>
    <message>
        <source>a part has this number; a scan could not tell them apart</source>
        <comment>row_taken_part</comment>
        <translation>so heißt schon ein Teil; ein Scan könnte sie nicht unterscheiden</translation>
    </message>
    <message>
        <source>a location has this code; a scan could not tell them apart</source>
        <comment>row_taken_place</comment>
        <translation>so heißt schon ein Lagerort; ein Scan könnte sie nicht unterscheiden</translation>
    </message>
    <message>
        <source>an order has this number; a scan could not tell them apart</source>
        <comment>row_taken_order</comment>
        <translation>so heißt schon eine Bestellung; ein Scan könnte sie nicht unterscheiden</translation>
    </message>
    <message>
        <source>a badge has this text; a scan could not tell them apart</source>
        <comment>row_taken_badge</comment>
        <translation>so heißt schon ein Ausweis; ein Scan könnte sie nicht unterscheiden</translation>
    </message>
    <message>
        <source>no category has this code; import categories first</source>
        <comment>row_no_category</comment>
        <translation>keine Kategorie hat diesen Code; zuerst die Kategorie anlegen</translation>
    </message>
    <message>
        <source>no part has this number</source>
        <comment>row_no_family</comment>
        <translation>kein Teil hat diese Nummer</translation>
    </message>
    <message>
        <source>a part is no variant of itself</source>
        <comment>row_own_family</comment>
        <translation>ein Teil ist keine Variante seiner selbst</translation>
    </message>
    <message>
        <source>{family} is a variant of {head} itself; name that</source>
        <comment>row_family_of_family</comment>
        <translation>{family} ist selbst eine Variante von {head}; dieses nennen</translation>
    </message>
    <message>
        <source>it must be serial, lot or untracked</source>
        <comment>row_tracking</comment>
        <translation>es muss serial, lot oder untracked sein</translation>
    </message>
    <message>
        <source>this unit of measure is not known</source>
        <comment>row_no_unit</comment>
        <translation>diese Maßeinheit ist nicht bekannt</translation>
    </message>
    <message>
        <source>a serial part is counted in pieces, not in {unit}</source>
        <comment>row_pieces</comment>
        <translation>ein Teil mit Seriennummern wird in Stück gezählt, nicht in {unit}</translation>
    </message>
    <message>
        <source>{part} is counted in {unit}; stock and BOMs are, so it stays so</source>
        <comment>row_unit_stays</comment>
        <translation>{part} wird in {unit} gezählt; Bestand und Stücklisten auch, darum bleibt es so</translation>
    </message>
    <message>
        <source>this part is not known; import the parts first</source>
        <comment>row_no_part</comment>
        <translation>dieses Teil ist nicht bekannt; zuerst das Teil anlegen</translation>
    </message>
    <message>
        <source>{part}: {why}</source>
        <comment>row_of_part</comment>
        <translation>{part}: {why}</translation>
    </message>
    <message>
        <source>{n} {unit} is too large</source>
        <comment>row_quantity_large</comment>
        <translation>{n} {unit} ist zu viel</translation>
    </message>
    <message>
        <source>{part} is serial: whole units only</source>
        <comment>row_whole_units</comment>
        <translation>{part} hat Seriennummern: nur ganze Stück</translation>
    </message>
    <message>
        <source>an assembly cannot contain itself</source>
        <comment>row_in_itself</comment>
        <translation>eine Baugruppe kann sich nicht selbst enthalten</translation>
    </message>
    <message>
        <source>{part} would contain itself</source>
        <comment>row_round</comment>
        <translation>{part} würde sich selbst enthalten</translation>
    </message>
    <message>
        <source>the part &quot;{part}&quot; is not known</source>
        <comment>row_no_substitute</comment>
        <translation>das Teil „{part}“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>the part or its assembly cannot stand in for the part</source>
        <comment>row_own_substitute</comment>
        <translation>das Teil selbst und seine Baugruppe können es nicht ersetzen</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no reference designator</source>
        <comment>row_no_designator</comment>
        <translation>„{name}“ ist kein Bestückungsplatz</translation>
    </message>
    <message>
        <source>these are more than {most} designators</source>
        <comment>row_designators_many</comment>
        <translation>das sind mehr als {most} Bestückungsplätze</translation>
    </message>
    <message>
        <source>{name} stands in it twice</source>
        <comment>row_designators_twice</comment>
        <translation>{name} steht zweimal darin</translation>
    </message>
    <message>
        <source>the range {range} runs backwards</source>
        <comment>row_designators_backwards</comment>
        <translation>der Bereich {range} läuft rückwärts</translation>
    </message>
    <message>
        <source>the range {range} has more than {most} designators</source>
        <comment>row_designators_range</comment>
        <translation>der Bereich {range} hat mehr als {most} Bestückungsplätze</translation>
    </message>
    <message>
        <source>nobody knows it</source>
        <comment>row_place_unknown</comment>
        <translation>niemand kennt ihn</translation>
    </message>
    <message>
        <source>this location is not known, and the file does not hold it</source>
        <comment>row_no_parent</comment>
        <translation>dieser Lagerort ist nicht bekannt, auch nicht aus der Datei</translation>
    </message>
    <message>
        <source>the location would stand inside itself</source>
        <comment>row_place_in_itself</comment>
        <translation>der Lagerort stünde in sich selbst</translation>
    </message>
    <message>
        <source>its parent cannot be imported</source>
        <comment>row_parent_left_out</comment>
        <translation>der Lagerort, in dem er steht, kann nicht übernommen werden</translation>
    </message>
    <message>
        <source>it must be operator, clerk or supervisor</source>
        <comment>row_role</comment>
        <translation>es muss operator, clerk oder supervisor sein</translation>
    </message>
    <message>
        <source>it must be 4 to 8 digits</source>
        <comment>row_pin</comment>
        <translation>es müssen 4 bis 8 Ziffern sein</translation>
    </message>
    <message>
        <source>a name with a brace in it would be taken for a pattern</source>
        <comment>row_brace</comment>
        <translation>ein Name mit einer geschweiften Klammer würde für ein Format gehalten</translation>
    </message>
    <message>
        <source>there is no scheme {name}, and a pattern of its own needs a piece such as {{seq}} or {{yyyy}}</source>
        <comment>row_no_scheme</comment>
        <translation>es gibt kein Schema {name}, und ein eigenes Muster braucht einen Baustein wie {{seq}} oder {{yyyy}}</translation>
    </message>
    <message>
        <source>it is empty, or begins or ends with a blank</source>
        <comment>pattern_blank</comment>
        <translation>es ist leer, oder beginnt oder endet mit einem Leerzeichen</translation>
    </message>
    <message>
        <source>{word} stands in it twice</source>
        <comment>pattern_twice</comment>
        <translation>{word} steht zweimal darin</translation>
    </message>
    <message>
        <source>a &quot;{brace}&quot; stands alone; write it twice to mean the brace itself</source>
        <comment>pattern_alone</comment>
        <translation>ein „{brace}“ steht allein; zweimal geschrieben ist es die Klammer selbst</translation>
    </message>
    <message>
        <source>{word} is not known; there are {known}</source>
        <comment>pattern_unknown</comment>
        <translation>{word} ist nicht bekannt; es gibt {known}</translation>
    </message>
    <message>
        <source>{{check:{name}}} is not known; there are {known}</source>
        <comment>pattern_no_check</comment>
        <translation>{{check:{name}}} ist nicht bekannt; es gibt {known}</translation>
    </message>
    <message>
        <source>{word} is too wide; the most is {most}</source>
        <comment>pattern_wide</comment>
        <translation>{word} ist zu breit; höchstens {most} gehen</translation>
    </message>
    <message>
        <source>it has no {{seq}}, so all its numbers would be the same</source>
        <comment>pattern_no_seq</comment>
        <translation>{{seq}} fehlt, so wären alle Nummern gleich</translation>
    </message>
    <message>
        <source>behind {{check}} only text of a fixed length may stand</source>
        <comment>pattern_behind_check</comment>
        <translation>hinter {{check}} darf nur Text fester Länge stehen</translation>
    </message>
    <message>
        <source>it has {n} stars, more than {most}</source>
        <comment>row_stars</comment>
        <translation>darin stehen {n} Sterne, mehr als {most}</translation>
    </message>
    <message>
        <source>it must be receive, move, ship or build</source>
        <comment>row_task</comment>
        <translation>es muss receive, move, ship oder build sein</translation>
    </message>
    <message>
        <source>cannot be loaded</source>
        <comment>rule_not_loaded</comment>
        <translation>lässt sich nicht laden</translation>
    </message>
    <message>
        <source>did not answer in time</source>
        <comment>rule_too_late</comment>
        <translation>hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>broke down</source>
        <comment>rule_broke</comment>
        <translation>ist zusammengebrochen</translation>
    </message>
    <message>
        <source>gave an answer that is none</source>
        <comment>rule_answered_badly</comment>
        <translation>gab eine Antwort, die keine ist</translation>
    </message>
    <message>
        <source>Its units are built one by one: scan BUILD.</source>
        <comment>instead_serial</comment>
        <translation>Seine Stücke werden einzeln gebaut: BUILD scannen.</translation>
    </message>
    <message>
        <source>It is only counted: receive it.</source>
        <comment>instead_untracked</comment>
        <translation>Es wird nur gezählt: nehmen Sie es im Wareneingang an.</translation>
    </message>
    <message>
        <source>came from {supplier}</source>
        <comment>lot_came_from</comment>
        <translation>kam von {supplier}</translation>
    </message>
    <message>
        <source>came in, and was not made here</source>
        <comment>lot_came_in</comment>
        <translation>kam herein und wurde nicht hier gefertigt</translation>
    </message>
    <message>
        <source>expired on {date}</source>
        <comment>lot_expired_on</comment>
        <translation>ist am {date} abgelaufen</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <comment>nothing_made</comment>
        <translation>Nichts wurde erzeugt.</translation>
    </message>
    <message>
        <source>MAKE A LOT</source>
        <comment>task_makelot</comment>
        <translation>LOS FERTIGEN</translation>
    </message>
    <message>
        <source>the right to make lots</source>
        <comment>right_to_makelot</comment>
        <translation>das Recht, Chargen zu fertigen</translation>
    </message>
    <message>
        <source>made</source>
        <comment>done_made</comment>
        <translation>gefertigt</translation>
    </message>
    <message>
        <source>waiting for inspection</source>
        <comment>status_inspection</comment>
        <translation>wartet auf Prüfung</translation>
    </message>
    <message>
        <source>waits for incoming inspection</source>
        <comment>held_inspection</comment>
        <translation>wartet auf die Eingangsprüfung</translation>
    </message>
    <message>
        <source>inspected</source>
        <comment>done_inspected</comment>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>INSPECT</source>
        <comment>task_inspect</comment>
        <translation>PRÜFEN</translation>
    </message>
    <message>
        <source>the right to inspect</source>
        <comment>right_to_inspect</comment>
        <translation>das Recht zu prüfen</translation>
    </message>
    <message>
        <source>Scan a unit or lot that waits</source>
        <comment>ask_inspect</comment>
        <translation>Ein Gerät oder eine Charge scannen, die wartet</translation>
    </message>
    <message>
        <source>Scan the location where yours waits</source>
        <comment>ask_inspect_place</comment>
        <translation>Den Lagerort scannen, um den es geht</translation>
    </message>
    <message>
        <source>Accept or reject it</source>
        <comment>ask_verdict</comment>
        <translation>Freigeben oder ablehnen</translation>
    </message>
    <message>
        <source>Enter how many fail</source>
        <comment>ask_inspect_amount</comment>
        <translation>Eingeben, wie viele fehlerhaft sind</translation>
    </message>
    <message>
        <source>Say what is wrong</source>
        <comment>ask_inspect_note</comment>
        <translation>Sagen, was nicht stimmt</translation>
    </message>
    <message>
        <source>its units are inspected one by one</source>
        <comment>inspect_by_unit</comment>
        <translation>seine Geräte werden einzeln geprüft</translation>
    </message>
    <message>
        <source>its lots are inspected</source>
        <comment>inspect_by_lot</comment>
        <translation>seine Chargen werden geprüft</translation>
    </message>
    <message>
        <source>Accepting a whole receipt at once</source>
        <comment>whole_receipt</comment>
        <translation>Einen ganzen Wareneingang auf einmal freizugeben,</translation>
    </message>
    <message>
        <source>Rejecting a part of it, which goes to quarantine,</source>
        <comment>part_rejected</comment>
        <translation>Einen Teil abzulehnen, der ins Sperrlager geht,</translation>
    </message>
    <message>
        <source>A new number</source>
        <comment>a_new_number</comment>
        <translation>Eine neue Nummer</translation>
    </message>
    <message>
        <source>Nothing moved.</source>
        <comment>nothing_moved</comment>
        <translation>Nichts wurde umgelagert.</translation>
    </message>
    <message>
        <source>Not received. Set it aside, or ask a supervisor.</source>
        <comment>nothing_received</comment>
        <translation>Nicht eingebucht. Beiseitelegen, oder die Schichtleitung fragen.</translation>
    </message>
    <message>
        <source>Run not started.</source>
        <comment>nothing_started</comment>
        <translation>Der Auftrag wurde nicht begonnen.</translation>
    </message>
    <message>
        <source>Scan another lot for the {left} left, or correct the number with QTY.</source>
        <comment>split_add</comment>
        <translation>Eine weitere Charge für die fehlenden {left} scannen, oder die Zahl mit QTY berichtigen.</translation>
    </message>
    <message>
        <source>Undo the last one, or correct the number with QTY.</source>
        <comment>split_less</comment>
        <translation>Das Letzte zurücknehmen, oder die Zahl mit QTY berichtigen.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <comment>missing_none</comment>
        <translation>Nichts fehlt.</translation>
    </message>
    <message>
        <source>{n} of the order are still to come.</source>
        <comment>missing_n</comment>
        <translation>{n} der Bestellung stehen noch aus.</translation>
    </message>
    <message>
        <source>A BADGE LABEL</source>
        <comment>task_badge</comment>
        <translation>EIN AUSWEISETIKETT</translation>
    </message>
    <message>
        <source>the right to print badges</source>
        <comment>right_to_badge</comment>
        <translation>das Recht, Ausweise zu drucken</translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>reason_damaged</comment>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>reason_lost</comment>
        <translation>verloren</translation>
    </message>
    <message>
        <source>misprint</source>
        <comment>reason_misprint</comment>
        <translation>Fehldruck</translation>
    </message>
    <message>
        <source>extra copy</source>
        <comment>reason_extra</comment>
        <translation>Zusatzexemplar</translation>
    </message>
    <message>
        <source>Choose the template {name}</source>
        <comment>try_template</comment>
        <translation>Die Vorlage {name} wählen</translation>
    </message>
    <message>
        <source>No template has the room: shorten the code</source>
        <comment>no_template</comment>
        <translation>Keine Vorlage hat den Platz: den Code kürzen</translation>
    </message>
    <message>
        <source>Labels swapped</source>
        <comment>held_swapped</comment>
        <translation>Etiketten vertauscht</translation>
    </message>
    <message>
        <source>{sn} and {n} more</source>
        <comment>things_and_more</comment>
        <translation>{sn} und {n} weitere</translation>
    </message>
    <message>
        <source>Scan the unit or lot that needs a label</source>
        <comment>ask_label_of</comment>
        <translation>Das Gerät oder die Charge scannen, die ein Etikett braucht</translation>
    </message>
    <message>
        <source>Scan more, enter the number of copies, or PRINT</source>
        <comment>ask_to_print</comment>
        <translation>Weiteres scannen, Stückzahl eingeben, oder DRUCKEN</translation>
    </message>
    <message>
        <source>Scan the label that was printed</source>
        <comment>ask_own_label</comment>
        <translation>Das gedruckte Etikett scannen</translation>
    </message>
    <message>
        <source>Say why one more label is needed</source>
        <comment>ask_reason</comment>
        <translation>Angeben, warum noch ein Etikett nötig ist</translation>
    </message>
    <message>
        <source>Receive the list, or leave it</source>
        <comment>ask_list</comment>
        <translation>Die Liste einbuchen oder verlassen</translation>
    </message>
    <message>
        <source>MOVE</source>
        <comment>task_move</comment>
        <translation>UMLAGERN</translation>
    </message>
    <message>
        <source>the right to move stock</source>
        <comment>right_to_move</comment>
        <translation>das Recht, Bestand umzulagern</translation>
    </message>
    <message>
        <source>Scan an item or a location</source>
        <comment>ask_move_item</comment>
        <translation>Ein Teil oder einen Lagerort scannen</translation>
    </message>
    <message>
        <source>Scan the location it is taken from</source>
        <comment>ask_source</comment>
        <translation>Den Lagerort scannen, von dem es genommen wird</translation>
    </message>
    <message>
        <source>Enter {q} or less, or count it.</source>
        <comment>enter_at_most</comment>
        <translation>Höchstens {q} eingeben, oder nachzählen.</translation>
    </message>
    <message>
        <source>Scan the location where it lies, or count it.</source>
        <comment>none_lies_there</comment>
        <translation>Den Lagerort scannen, an dem es liegt, oder nachzählen.</translation>
    </message>
    <message>
        <source>the text &quot;{text}&quot;</source>
        <comment>piece_text</comment>
        <translation>der Text „{text}“</translation>
    </message>
    <message>
        <source>running number</source>
        <comment>piece_seq</comment>
        <translation>laufende Nummer</translation>
    </message>
    <message>
        <source>running number, {n} digits with leading zeros</source>
        <comment>piece_seq_wide</comment>
        <translation>laufende Nummer, {n} Stellen mit führenden Nullen</translation>
    </message>
    <message>
        <source>which of its receipt or of the day&apos;s builds it is, from 1</source>
        <comment>piece_n</comment>
        <translation>das wievielte Stück des Wareneingangs oder Tages es ist, ab 1</translation>
    </message>
    <message>
        <source>which of its receipt or of the day&apos;s builds it is, from 1, {n} digits</source>
        <comment>piece_n_wide</comment>
        <translation>das wievielte Stück des Wareneingangs oder Tages es ist, ab 1, {n} Stellen</translation>
    </message>
    <message>
        <source>check over the letters and digits before it ({standard})</source>
        <comment>piece_check_letters</comment>
        <translation>Prüfzeichen über die Buchstaben und Ziffern davor ({standard})</translation>
    </message>
    <message>
        <source>check over the digits before it ({standard})</source>
        <comment>piece_check_digits</comment>
        <translation>Prüfzeichen über die Ziffern davor ({standard})</translation>
    </message>
    <message>
        <source>year, four digits; beside a week the year of that week</source>
        <comment>piece_yyyy</comment>
        <translation>Jahr, vier Stellen; neben einer Woche das Jahr dieser Woche</translation>
    </message>
    <message>
        <source>year, two digits; beside a week the year of that week</source>
        <comment>piece_yy</comment>
        <translation>Jahr, zwei Stellen; neben einer Woche das Jahr dieser Woche</translation>
    </message>
    <message>
        <source>week, 01 to 53, from Monday (ISO 8601)</source>
        <comment>piece_week</comment>
        <translation>Kalenderwoche, 01 bis 53, ab Montag (ISO 8601)</translation>
    </message>
    <message>
        <source>month, 01 to 12</source>
        <comment>piece_month</comment>
        <translation>Monat, 01 bis 12</translation>
    </message>
    <message>
        <source>day of the month, 01 to 31</source>
        <comment>piece_day</comment>
        <translation>Tag des Monats, 01 bis 31</translation>
    </message>
    <message>
        <source>day of the year, 001 to 366</source>
        <comment>piece_doy</comment>
        <translation>Tag des Jahres, 001 bis 366</translation>
    </message>
    <message>
        <source>hour, 00 to 23</source>
        <comment>piece_hour</comment>
        <translation>Stunde, 00 bis 23</translation>
    </message>
    <message>
        <source>minute, 00 to 59</source>
        <comment>piece_minute</comment>
        <translation>Minute, 00 bis 59</translation>
    </message>
    <message>
        <source>revision of the part; may be empty</source>
        <comment>piece_revision</comment>
        <translation>Revision des Teils; darf leer sein</translation>
    </message>
    <message>
        <source>part number</source>
        <comment>piece_part</comment>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>kiosks that share their record need a scheme to number from</source>
        <comment>counting_is_shared</comment>
        <translation>Stationen mit gemeinsamem Bestand brauchen ein Schema, um zu nummerieren</translation>
    </message>
    <message>
        <source>it has no unit yet</source>
        <comment>counting_has_no_start</comment>
        <translation>es gibt noch kein Stück davon</translation>
    </message>
    <message>
        <source>its last one, {sn}, is not made of digits alone</source>
        <comment>counting_cannot</comment>
        <translation>die letzte, {sn}, besteht nicht nur aus Ziffern</translation>
    </message>
    <message>
        <source>there is no number here</source>
        <comment>bulk_empty</comment>
        <translation>hier steht keine Nummer</translation>
    </message>
    <message>
        <source>it holds a character that cannot be seen</source>
        <comment>bulk_hidden</comment>
        <translation>darin ist ein Zeichen, das man nicht sieht</translation>
    </message>
    <message>
        <source>it is longer than {longest} characters</source>
        <comment>bulk_too_long</comment>
        <translation>sie hat mehr als {longest} Zeichen</translation>
    </message>
    <message>
        <source>the second end is below the first; in &quot;quotes&quot; it is one number</source>
        <comment>bulk_backwards</comment>
        <translation>das zweite Ende liegt vor dem ersten; in &quot;Anführungszeichen&quot; ist es eine einzige Nummer</translation>
    </message>
    <message>
        <source>the leading zeros do not fit both ends; in &quot;quotes&quot; it is one number</source>
        <comment>bulk_width</comment>
        <translation>die führenden Nullen passen nicht zu beiden Enden; in &quot;Anführungszeichen&quot; ist es eine einzige Nummer</translation>
    </message>
    <message>
        <source>the other end is missing; in &quot;quotes&quot; it is one number</source>
        <comment>bulk_unfinished</comment>
        <translation>das andere Ende fehlt; in &quot;Anführungszeichen&quot; ist es eine einzige Nummer</translation>
    </message>
    <message>
        <source>the quotes around it are not closed</source>
        <comment>bulk_quote</comment>
        <translation>die Anführungszeichen sind nicht geschlossen</translation>
    </message>
    <message>
        <source>one of its numbers stands here twice</source>
        <comment>bulk_twice</comment>
        <translation>eine der Nummern steht zweimal da</translation>
    </message>
    <message>
        <source>these would be more than {most} numbers</source>
        <comment>bulk_too_many</comment>
        <translation>das wären mehr als {most} Nummern</translation>
    </message>
    <message>
        <source>no next number is known</source>
        <comment>bulk_no_next</comment>
        <translation>die nächste Nummer ist nicht bekannt</translation>
    </message>
    <message>
        <source>NEWEST LABEL</source>
        <comment>task_newest</comment>
        <translation>NEUESTES ETIKETT</translation>
    </message>
    <message>
        <source>the right to tell the newest label</source>
        <comment>right_to_newest</comment>
        <translation>das Recht, das neueste Etikett zu nennen</translation>
    </message>
    <message>
        <source>This record was put back from a backup of {time}</source>
        <comment>newest_restored</comment>
        <translation>Diese Aufzeichnung kam aus einer Sicherung vom {time} zurück</translation>
    </message>
    <message>
        <source>This record may be older than what was printed</source>
        <comment>newest_behind</comment>
        <translation>Diese Aufzeichnung kann älter sein als das Gedruckte</translation>
    </message>
    <message>
        <source>the newest label numbered like {ex}, of whichever part</source>
        <comment>newest_like</comment>
        <translation>das neueste Etikett mit einer Nummer wie {ex}, gleich von welchem Teil,</translation>
    </message>
    <message>
        <source>the newest label of the form {form}, of whichever part (for example {ex})</source>
        <comment>newest_formed</comment>
        <translation>das neueste Etikett der Form {form}, gleich welchen Teils (zum Beispiel {ex})</translation>
    </message>
    <message>
        <source>the newest label of {part}</source>
        <comment>newest_of_part</comment>
        <translation>das neueste Etikett von {part}</translation>
    </message>
    <message>
        <source>0042, digits alone</source>
        <comment>newest_digits</comment>
        <translation>0042, nur Ziffern</translation>
    </message>
    <message>
        <source>Scan the newest label, or say that none was printed</source>
        <comment>ask_newest</comment>
        <translation>Das neueste Etikett scannen, oder sagen, dass keines gedruckt wurde</translation>
    </message>
    <message>
        <source>Scan the part</source>
        <comment>ask_newest_part</comment>
        <translation>Das Teil scannen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>order_open</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>partially received</source>
        <comment>order_partial</comment>
        <translation>teilweise geliefert</translation>
    </message>
    <message>
        <source>received</source>
        <comment>order_received</comment>
        <translation>geliefert</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>order_closed</comment>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>{po} line {l}</source>
        <comment>order_line</comment>
        <translation>{po} Position {l}</translation>
    </message>
    <message>
        <source>No supplier named</source>
        <comment>no_supplier</comment>
        <translation>Kein Lieferant genannt</translation>
    </message>
    <message>
        <source>the supplier&apos;s list</source>
        <comment>suppliers_list</comment>
        <translation>der Lieferantenliste</translation>
    </message>
    <message>
        <source>A supervisor can accept more: scan a badge here now.</source>
        <comment>over_ask</comment>
        <translation>Die Schichtleitung kann mehr zulassen: jetzt hier den Ausweis scannen.</translation>
    </message>
    <message>
        <source>No more is accepted: set it aside and ask the buyer.</source>
        <comment>over_refused</comment>
        <translation>Mehr wird nicht eingebucht: beiseitelegen und den Einkauf fragen.</translation>
    </message>
    <message>
        <source>Scan a part of the order, or tap its line</source>
        <comment>ask_order_line</comment>
        <translation>Ein Teil der Bestellung scannen oder seine Position antippen</translation>
    </message>
    <message>
        <source>Tap the line, then enter why no more comes</source>
        <comment>ask_closing</comment>
        <translation>Die Position antippen, dann eingeben, warum nichts mehr kommt</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>done_closed</comment>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Nothing was used.</source>
        <comment>burst_nothing</comment>
        <translation>Nichts wurde verwendet.</translation>
    </message>
    <message>
        <source>Only {first} was used.</source>
        <comment>burst_only</comment>
        <translation>Nur {first} wurde verwendet.</translation>
    </message>
    <message>
        <source>one</source>
        <comment>burst_one</comment>
        <translation>einer</translation>
    </message>
    <message>
        <source>{headline}: {text} {outcome}</source>
        <comment>burst_used</comment>
        <translation>{headline}: {text} {outcome}</translation>
    </message>
    <message>
        <source>The code broke off after {k} characters.</source>
        <comment>broke_off</comment>
        <translation>Der Code brach nach {k} Zeichen ab.</translation>
    </message>
    <message>
        <source>The code {raw} broke off or was misread: its check character is wrong.</source>
        <comment>check_is_wrong</comment>
        <translation>Der Code {raw} brach ab oder wurde falsch gelesen: sein Prüfzeichen stimmt nicht.</translation>
    </message>
    <message>
        <source>TEACH</source>
        <comment>task_teach</comment>
        <translation>ETIKETT LERNEN</translation>
    </message>
    <message>
        <source>LINK</source>
        <comment>task_link</comment>
        <translation>VERKNÜPFEN</translation>
    </message>
    <message>
        <source>the right to teach labels</source>
        <comment>right_to_teach</comment>
        <translation>das Recht, Etiketten zu lehren</translation>
    </message>
    <message>
        <source>the right to link barcodes</source>
        <comment>right_to_link</comment>
        <translation>das Recht, Codes zu verknüpfen</translation>
    </message>
    <message>
        <source>Scan the label to be taught</source>
        <comment>ask_sample</comment>
        <translation>Das Etikett scannen, das gelernt werden soll</translation>
    </message>
    <message>
        <source>Tap a piece of the label and what it means</source>
        <comment>ask_mark</comment>
        <translation>Ein Stück des Etiketts antippen und was es bedeutet</translation>
    </message>
    <message>
        <source>Scan the supplier&apos;s barcode</source>
        <comment>ask_barcode</comment>
        <translation>Den Code des Lieferanten scannen</translation>
    </message>
    <message>
        <source>Scan our unit, lot or part</source>
        <comment>ask_ours</comment>
        <translation>Unser Gerät, unsere Charge oder unser Teil scannen</translation>
    </message>
    <message>
        <source>taught</source>
        <comment>done_taught</comment>
        <translation>gelernt</translation>
    </message>
    <message>
        <source>linked</source>
        <comment>done_linked</comment>
        <translation>verknüpft</translation>
    </message>
    <message>
        <source>part number ({pn})</source>
        <comment>is_part_number</comment>
        <translation>die Teilenummer ({pn})</translation>
    </message>
    <message>
        <source>supplier&apos;s part number ({pn})</source>
        <comment>is_supplier_part</comment>
        <translation>die Teilenummer des Lieferanten ({pn})</translation>
    </message>
    <message>
        <source>GTIN ({pn})</source>
        <comment>is_gtin</comment>
        <translation>die GTIN ({pn})</translation>
    </message>
    <message>
        <source>serial ({pn})</source>
        <comment>is_serial</comment>
        <translation>die Seriennummer ({pn})</translation>
    </message>
    <message>
        <source>lot number ({pn})</source>
        <comment>is_lot</comment>
        <translation>die Chargennummer ({pn})</translation>
    </message>
    <message>
        <source>quantity ({pn})</source>
        <comment>is_quantity</comment>
        <translation>die Menge ({pn})</translation>
    </message>
    <message>
        <source>date code ({pn})</source>
        <comment>is_date_code</comment>
        <translation>der Datumscode ({pn})</translation>
    </message>
    <message>
        <source>order number ({pn})</source>
        <comment>is_order</comment>
        <translation>die Bestellnummer ({pn})</translation>
    </message>
    <message>
        <source>TRACKING</source>
        <comment>task_tracking</comment>
        <translation>VERFOLGUNG</translation>
    </message>
    <message>
        <source>the right to switch tracking</source>
        <comment>right_to_tracking</comment>
        <translation>das Recht, die Verfolgung zu ändern</translation>
    </message>
    <message>
        <source>ARCHIVE</source>
        <comment>task_archive</comment>
        <translation>ARCHIVIEREN</translation>
    </message>
    <message>
        <source>the right to archive</source>
        <comment>right_to_archive</comment>
        <translation>das Recht zu archivieren</translation>
    </message>
    <message>
        <source>CORRECT SERIAL</source>
        <comment>task_renumber</comment>
        <translation>SERIENNUMMER BERICHTIGEN</translation>
    </message>
    <message>
        <source>the right to correct serials</source>
        <comment>right_to_renumber</comment>
        <translation>das Recht, Seriennummern zu berichtigen</translation>
    </message>
    <message>
        <source>Scan the part</source>
        <comment>ask_tracked_part</comment>
        <translation>Das Teil scannen</translation>
    </message>
    <message>
        <source>Choose serial, lot or untracked</source>
        <comment>ask_tracking_type</comment>
        <translation>Seriennummer, Charge oder nur zählen wählen</translation>
    </message>
    <message>
        <source>Choose keep, archive or assign</source>
        <comment>ask_old_stock</comment>
        <translation>Behalten, archivieren oder zuordnen wählen</translation>
    </message>
    <message>
        <source>Tap confirm, or leave</source>
        <comment>ask_confirm</comment>
        <translation>Bestätigen antippen, oder Zurück</translation>
    </message>
    <message>
        <source>Scan the next serial, or DONE</source>
        <comment>ask_assigned_serial</comment>
        <translation>Die nächste Seriennummer scannen, oder FERTIG</translation>
    </message>
    <message>
        <source>Scan the lot label, or DONE</source>
        <comment>ask_assigned_lot</comment>
        <translation>Das Chargenetikett scannen, oder FERTIG</translation>
    </message>
    <message>
        <source>Scan a unit, a lot or a counted part</source>
        <comment>ask_archived</comment>
        <translation>Ein Gerät, eine Charge oder ein gezähltes Teil scannen</translation>
    </message>
    <message>
        <source>Scan the unit</source>
        <comment>ask_renumbered</comment>
        <translation>Das Gerät scannen</translation>
    </message>
    <message>
        <source>Scan the right serial</source>
        <comment>ask_right_serial</comment>
        <translation>Die richtige Seriennummer scannen</translation>
    </message>
    <message>
        <source>Say why</source>
        <comment>ask_why</comment>
        <translation>Den Grund angeben</translation>
    </message>
    <message>
        <source>Scan or enter the batch</source>
        <comment>ask_batch</comment>
        <translation>Die Partie scannen oder eingeben</translation>
    </message>
    <message>
        <source>never</source>
        <comment>never</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>the next number of its scheme</source>
        <comment>the_next_serial</comment>
        <translation>die nächste Nummer des Schemas</translation>
    </message>
    <message>
        <source>From now on {part} is tracked otherwise: {type}.</source>
        <comment>switch_switch</comment>
        <translation>Ab jetzt wird {part} anders verfolgt: {type}.</translation>
    </message>
    <message>
        <source>{q} pieces stay untracked; from now on {part} is tracked otherwise: {type}.</source>
        <comment>switch_keep</comment>
        <translation>{q} Stück bleiben ohne Nummer; ab jetzt wird {part} anders verfolgt: {type}.</translation>
    </message>
    <message>
        <source>{q} pieces are archived; from now on {part} is tracked otherwise: {type}.</source>
        <comment>switch_archive</comment>
        <translation>{q} Stück werden archiviert; ab jetzt wird {part} anders verfolgt: {type}.</translation>
    </message>
    <message>
        <source>{q} pieces get numbers; from now on {part} is tracked otherwise: {type}.</source>
        <comment>switch_assign</comment>
        <translation>{q} Stück bekommen Nummern; ab jetzt wird {part} anders verfolgt: {type}.</translation>
    </message>
    <message>
        <source>All {q} pieces of {part} without a number are archived.</source>
        <comment>switch_archive_left</comment>
        <translation>Alle {q} Stück von {part} ohne Nummer werden archiviert.</translation>
    </message>
    <message>
        <source>All {q} pieces of {part} get their numbers.</source>
        <comment>switch_assign_left</comment>
        <translation>Alle {q} Stück von {part} bekommen ihre Nummern.</translation>
    </message>
    <message>
        <source>given a number</source>
        <comment>done_assigned</comment>
        <translation>nummeriert</translation>
    </message>
    <message>
        <source>{part}, batch {batch}</source>
        <comment>of_batch</comment>
        <translation>{part}, Partie {batch}</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>set_backups</comment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Made by themselves; check them, put one back</source>
        <comment>set_backups_sub</comment>
        <translation>Entstehen von selbst; prüfen, zurückspielen</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>sub_backups</comment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>What could be put back, the newest first</source>
        <comment>title_backups</comment>
        <translation>Was zurückgespielt werden kann, das Neueste zuerst</translation>
    </message>
    <message>
        <source>How they are made</source>
        <comment>title_backups_side</comment>
        <translation>Wie sie entstehen</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <comment>no_backups</comment>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Backed up {when}</source>
        <comment>backups_good</comment>
        <translation>Gesichert {when}</translation>
    </message>
    <message>
        <source>The next one: {due}, by itself</source>
        <comment>backups_good_sub</comment>
        <translation>Die nächste: {due}, von selbst</translation>
    </message>
    <message>
        <source>None is made by itself here. Tap Back up now</source>
        <comment>backups_good_by_hand</comment>
        <translation>Hier entsteht keine von selbst. Auf „Jetzt sichern“ tippen</translation>
    </message>
    <message>
        <source>Nothing is backed up yet</source>
        <comment>backups_none</comment>
        <translation>Noch ist nichts gesichert</translation>
    </message>
    <message>
        <source>The first one is made by itself a minute after the start</source>
        <comment>backups_none_sub</comment>
        <translation>Die erste entsteht eine Minute nach dem Start von selbst</translation>
    </message>
    <message>
        <source>No backup since {when}</source>
        <comment>backups_bad</comment>
        <translation>Keine Sicherung seit {when}</translation>
    </message>
    <message>
        <source>No backup could be made yet</source>
        <comment>backups_bad_ever</comment>
        <translation>Noch konnte nichts gesichert werden</translation>
    </message>
    <message>
        <source>Being made: {share} %</source>
        <comment>backups_going</comment>
        <translation>Wird gesichert: {share} %</translation>
    </message>
    <message>
        <source>Keep working. It is copied, then every seal of it is proved</source>
        <comment>backups_going_sub</comment>
        <translation>Weiterarbeiten. Es wird kopiert, dann wird jedes Siegel geprüft</translation>
    </message>
    <message>
        <source>Being checked</source>
        <comment>backups_checking</comment>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Keep working. Every seal and every file is proved</source>
        <comment>backups_checking_sub</comment>
        <translation>Weiterarbeiten. Jedes Siegel und jede Datei wird geprüft</translation>
    </message>
    <message>
        <source>Which one is to be put back?</source>
        <comment>backups_from</comment>
        <translation>Welche soll zurückgespielt werden?</translation>
    </message>
    <message>
        <source>From the folder of backups, or a stick that was plugged in</source>
        <comment>backups_from_sub</comment>
        <translation>Aus dem Ordner der Sicherungen oder von einem eingesteckten Stick</translation>
    </message>
    <message>
        <source>{entries} entries · {size}</source>
        <comment>backup_row</comment>
        <translation>{entries} Einträge · {size}</translation>
    </message>
    <message>
        <source>{station} · {entries} entries · {size}</source>
        <comment>backup_row_of</comment>
        <translation>{station} · {entries} Einträge · {size}</translation>
    </message>
    <message>
        <source>Not usable: {why}</source>
        <comment>backup_row_wrong</comment>
        <translation>Nicht brauchbar: {why}</translation>
    </message>
    <message>
        <source>contents not known</source>
        <comment>backup_unread</comment>
        <translation>Inhalt nicht bekannt</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>device_backups</comment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>No backup</source>
        <comment>dot_backups</comment>
        <translation>Nicht gesichert</translation>
    </message>
    <message>
        <source>now</source>
        <comment>due_now</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>{when}</source>
        <comment>due_at</comment>
        <translation>{when}</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>fact_backup_folder</comment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>the record&apos;s disk</source>
        <comment>fact_backup_disk</comment>
        <translation>Platte der Aufzeichnung</translation>
    </message>
    <message>
        <source>another disk</source>
        <comment>fact_backup_other</comment>
        <translation>andere Platte</translation>
    </message>
    <message>
        <source>Next one</source>
        <comment>fact_backup_due</comment>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>only by hand</source>
        <comment>fact_backup_never</comment>
        <translation>nur von Hand</translation>
    </message>
    <message>
        <source>every {n} h</source>
        <comment>fact_backup_hours</comment>
        <translation>alle {n} h</translation>
    </message>
    <message>
        <source>Room there</source>
        <comment>fact_backup_free</comment>
        <translation>Platz dort</translation>
    </message>
    <message>
        <source>it is not there</source>
        <comment>fact_backup_gone</comment>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>Newest good one</source>
        <comment>fact_backup_newest</comment>
        <translation>Neueste gute</translation>
    </message>
    <message>
        <source>none</source>
        <comment>fact_backup_none</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Back up now</source>
        <comment>button_backup_now</comment>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Stop it</source>
        <comment>button_backup_stop</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Check all</source>
        <comment>button_backup_check_all</comment>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Check this</source>
        <comment>button_backup_check</comment>
        <translation>Diese prüfen</translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>button_backup_put_back</comment>
        <translation>Zurückspielen</translation>
    </message>
    <message>
        <source>Good, last checked {when}</source>
        <comment>backup_is_good</comment>
        <translation>Gut, zuletzt geprüft {when}</translation>
    </message>
    <message>
        <source>Not usable</source>
        <comment>backup_is_wrong</comment>
        <translation>Nicht brauchbar</translation>
    </message>
    <message>
        <source>What is in it</source>
        <comment>title_backup</comment>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>This backup</source>
        <comment>title_backup_side</comment>
        <translation>Diese Sicherung</translation>
    </message>
    <message>
        <source>The record</source>
        <comment>backup_record</comment>
        <translation>Die Aufzeichnung</translation>
    </message>
    <message>
        <source>{entries} entries</source>
        <comment>backup_record_sub</comment>
        <translation>{entries} Einträge</translation>
    </message>
    <message>
        <source>Attached files</source>
        <comment>backup_attached</comment>
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <source>Settings and label templates</source>
        <comment>backup_settings</comment>
        <translation>Einstellungen und Etikettenvorlagen</translation>
    </message>
    <message>
        <source>kiosk.toml, templates: {n}. Put back where this machine has none</source>
        <comment>backup_settings_sub</comment>
        <translation>kiosk.toml, Vorlagen: {n}. Kommt zurück, wo diese Maschine keine hat</translation>
    </message>
    <message>
        <source>There were none</source>
        <comment>backup_settings_none</comment>
        <translation>Es gab keine</translation>
    </message>
    <message>
        <source>Left out: damaged, too large, or without a readable name</source>
        <comment>backup_left_out</comment>
        <translation>Weggelassen: beschädigt, zu groß oder ohne lesbaren Namen</translation>
    </message>
    <message>
        <source>Not in it</source>
        <comment>backup_not_in</comment>
        <translation>Nicht darin</translation>
    </message>
    <message>
        <source>Passwords and keys for the central database: join it again</source>
        <comment>backup_not_in_sub</comment>
        <translation>Passwörter und Schlüssel der zentralen Datenbank: neu beitreten</translation>
    </message>
    <message>
        <source>Station</source>
        <comment>fact_backup_station</comment>
        <translation>Station</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>fact_backup_size</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Last found whole</source>
        <comment>fact_backup_checked</comment>
        <translation>Zuletzt ganz befunden</translation>
    </message>
    <message>
        <source>File</source>
        <comment>fact_backup_file</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Put this backup back?</source>
        <comment>put_back_ask</comment>
        <translation>Diese Sicherung zurückspielen?</translation>
    </message>
    <message>
        <source>The record is then as it was {when}</source>
        <comment>put_back_ask_sub</comment>
        <translation>Die Aufzeichnung ist dann wie {when}</translation>
    </message>
    <message>
        <source>Once more: put it back?</source>
        <comment>put_back_last</comment>
        <translation>Noch einmal: zurückspielen?</translation>
    </message>
    <message>
        <source>The kiosk restarts with the record of {when}</source>
        <comment>put_back_last_sub</comment>
        <translation>Der Kiosk startet neu mit der Aufzeichnung von {when}</translation>
    </message>
    <message>
        <source>What that means</source>
        <comment>title_put_back</comment>
        <translation>Was das heißt</translation>
    </message>
    <message>
        <source>{n} entries since then are lost to the work here</source>
        <comment>put_back_loss</comment>
        <translation>{n} Einträge von danach fehlen hier dann</translation>
    </message>
    <message>
        <source>They stay in the record set aside. What was recorded since has to be recorded again</source>
        <comment>put_back_loss_sub</comment>
        <translation>Sie bleiben in der beiseitegelegten Aufzeichnung. Was seither aufgezeichnet wurde, muss noch einmal aufgezeichnet werden</translation>
    </message>
    <message>
        <source>Nothing was recorded since then</source>
        <comment>put_back_no_loss</comment>
        <translation>Seither wurde nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>The present record is set aside all the same</source>
        <comment>put_back_no_loss_sub</comment>
        <translation>Die jetzige Aufzeichnung wird trotzdem beiseitegelegt</translation>
    </message>
    <message>
        <source>Numbers given since are never given again</source>
        <comment>put_back_numbers</comment>
        <translation>Seither vergebene Nummern werden nie wieder vergeben</translation>
    </message>
    <message>
        <source>The station goes on under a new identity</source>
        <comment>put_back_numbers_sub</comment>
        <translation>Die Station arbeitet unter einer neuen Kennung weiter</translation>
    </message>
    <message>
        <source>Everybody signs on again</source>
        <comment>put_back_people</comment>
        <translation>Alle melden sich neu an</translation>
    </message>
    <message>
        <source>The kiosk ends and comes back by itself</source>
        <comment>put_back_people_sub</comment>
        <translation>Der Kiosk endet und kommt von selbst wieder</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>put_back_go_on</comment>
        <translation>Weiter zur letzten Frage</translation>
    </message>
    <message>
        <source>Put it back now</source>
        <comment>put_back_now</comment>
        <translation>Jetzt zurückspielen</translation>
    </message>
    <message>
        <source>Do not put it back</source>
        <comment>put_back_not</comment>
        <translation>Nicht zurückspielen</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <comment>put_back_not_sub</comment>
        <translation>Nichts ändert sich</translation>
    </message>
    <message>
        <source>Not asked for: {problem}. Nothing was changed</source>
        <comment>put_back_failed</comment>
        <translation>Nicht angefordert: {problem}. Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <comment>way_backup</comment>
        <translation>Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>From the folder of backups or a stick</source>
        <comment>way_backup_sub</comment>
        <translation>Aus dem Ordner der Sicherungen oder von einem Stick</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <comment>megabytes</comment>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <comment>gigabytes</comment>
        <translation>{n} GB</translation>
    </message>
    <message>
        <source>Backup of {when}</source>
        <comment>backup_of</comment>
        <translation>Sicherung von {when}</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button_back</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Undo last</source>
        <comment>button_undo</comment>
        <translation>Letztes zurück</translation>
    </message>
    <message>
        <source>Type it</source>
        <comment>button_type</comment>
        <translation>Eintippen</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>button_help</comment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button_more</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Sign off</source>
        <comment>button_sign_off</comment>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Printer</source>
        <comment>button_printer</comment>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>button_settings</comment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Name and PIN</source>
        <comment>button_pin</comment>
        <translation>Name und PIN</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>button_language</comment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Day screen</source>
        <comment>button_day</comment>
        <translation>Tagansicht</translation>
    </message>
    <message>
        <source>Night screen</source>
        <comment>button_night</comment>
        <translation>Nachtansicht</translation>
    </message>
    <message>
        <source>Post receipt</source>
        <comment>button_post</comment>
        <translation>Wareneingang buchen</translation>
    </message>
    <message>
        <source>Reject next</source>
        <comment>button_reject_next</comment>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>Accept again</source>
        <comment>button_accept_next</comment>
        <translation>Wieder gut</translation>
    </message>
    <message>
        <source>Complete unit</source>
        <comment>button_complete</comment>
        <translation>Gerät fertig</translation>
    </message>
    <message>
        <source>Take what is there</source>
        <comment>button_take_short</comment>
        <translation>Vorhandenes nehmen</translation>
    </message>
    <message>
        <source>Confirm the count</source>
        <comment>button_confirm_count</comment>
        <translation>Anzahl bestätigen</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button_done</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Remove part</source>
        <comment>button_remove</comment>
        <translation>Teil ausbauen</translation>
    </message>
    <message>
        <source>Put in another</source>
        <comment>button_put_in</comment>
        <translation>Anderes einbauen</translation>
    </message>
    <message>
        <source>Not all of it</source>
        <comment>button_less</comment>
        <translation>Nicht alles</translation>
    </message>
    <message>
        <source>To stock</source>
        <comment>button_to_stock</comment>
        <translation>Ins Lager</translation>
    </message>
    <message>
        <source>it is good</source>
        <comment>button_to_stock_sub</comment>
        <translation>es ist gut</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>button_to_hold</comment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <comment>button_to_hold_sub</comment>
        <translation>muss geprüft werden</translation>
    </message>
    <message>
        <source>Scrap</source>
        <comment>button_to_scrap</comment>
        <translation>Schrott</translation>
    </message>
    <message>
        <source>it is destroyed</source>
        <comment>button_to_scrap_sub</comment>
        <translation>es wird vernichtet</translation>
    </message>
    <message>
        <source>Print label</source>
        <comment>button_print</comment>
        <translation>Etikett drucken</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>button_try_again</comment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>button_verify</comment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <comment>button_bundle</comment>
        <translation>Supportpaket</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>button_import</comment>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>button_lock</comment>
        <translation>Bildschirm sperren</translation>
    </message>
    <message>
        <source>How many there are</source>
        <comment>button_quantity</comment>
        <translation>Anzahl angeben</translation>
    </message>
    <message>
        <source>Give new numbers</source>
        <comment>button_generate</comment>
        <translation>Neue Nummern</translation>
    </message>
    <message>
        <source>I have understood</source>
        <comment>button_acknowledge</comment>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>It is set aside</source>
        <comment>button_set_aside</comment>
        <translation>Liegt beiseite</translation>
    </message>
    <message>
        <source>Show what it is</source>
        <comment>button_show</comment>
        <translation>Zeigen, was es ist</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>rail_up</comment>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>rail_down</comment>
        <translation>Ab</translation>
    </message>
    <message>
        <source>{first}–{last} of {total}</source>
        <comment>range</comment>
        <translation>{first}–{last} von {total}</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>key_clear</comment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>key_delete</comment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key_space</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>The label of what is in your hand, once more</source>
        <comment>more_print</comment>
        <translation>Das Etikett zum Teil in der Hand, noch einmal</translation>
    </message>
    <message>
        <source>What this step asks for, and the command card</source>
        <comment>more_help</comment>
        <translation>Was dieser Schritt braucht, und die Befehlskarte</translation>
    </message>
    <message>
        <source>Which labels wait, and why</source>
        <comment>more_printer</comment>
        <translation>Welche Etiketten warten, und warum</translation>
    </message>
    <message>
        <source>Screen, sound, scanner, diagnostics</source>
        <comment>more_settings</comment>
        <translation>Bildschirm, Ton, Scanner, Diagnose</translation>
    </message>
    <message>
        <source>Your work stays open for your badge</source>
        <comment>more_lock</comment>
        <translation>Die Arbeit bleibt offen für denselben Ausweis</translation>
    </message>
    <message>
        <source>Your open work waits on Home</source>
        <comment>more_sign_off</comment>
        <translation>Offene Arbeit wartet auf der Startseite</translation>
    </message>
    <message>
        <source>Counts “2 of 8” from then on</source>
        <comment>more_quantity</comment>
        <translation>Zählt dann „2 von 8“</translation>
    </message>
    <message>
        <source>Numbers from our own scheme, a label for each</source>
        <comment>more_generate</comment>
        <translation>Nummern aus dem eigenen Schema, je ein Etikett</translation>
    </message>
    <message>
        <source>Finish this step</source>
        <comment>card_done</comment>
        <translation>Diesen Schritt abschließen</translation>
    </message>
    <message>
        <source>Undo the last one</source>
        <comment>card_undo</comment>
        <translation>Das Letzte zurücknehmen</translation>
    </message>
    <message>
        <source>Enter a quantity</source>
        <comment>card_qty</comment>
        <translation>Eine Menge eingeben</translation>
    </message>
    <message>
        <source>Leave without finishing</source>
        <comment>card_cancel</comment>
        <translation>Verlassen, ohne abzuschließen</translation>
    </message>
    <message>
        <source>Print the label again</source>
        <comment>card_print</comment>
        <translation>Das Etikett noch einmal drucken</translation>
    </message>
    <message>
        <source>Reject the next ones</source>
        <comment>card_reject</comment>
        <translation>Die nächsten sind Ausschuss</translation>
    </message>
    <message>
        <source>Type a code</source>
        <comment>card_type</comment>
        <translation>Einen Code eintippen</translation>
    </message>
    <message>
        <source>Sign off</source>
        <comment>card_signoff</comment>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>or scan {code}</source>
        <comment>card_sub</comment>
        <translation>oder {code} scannen</translation>
    </message>
    <message>
        <source>History</source>
        <comment>tab_history</comment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Inside it</source>
        <comment>tab_inside</comment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>It is inside</source>
        <comment>tab_path</comment>
        <translation>Steckt in</translation>
    </message>
    <message>
        <source>not installed</source>
        <comment>tab_not_installed</comment>
        <translation>nicht eingebaut</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>tab_overview</comment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Moves</source>
        <comment>tab_moves</comment>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>today</source>
        <comment>today</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>yesterday</comment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <comment>when</comment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>day_month</comment>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>day_month_year</comment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <comment>date_time</comment>
        <translation>{weekday}, {day}</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>month_1</comment>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>month_2</comment>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>month_3</comment>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>month_4</comment>
        <translation>Apr</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month_5</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>month_6</comment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>month_7</comment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>month_8</comment>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>month_9</comment>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>month_10</comment>
        <translation>Okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>month_11</comment>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>month_12</comment>
        <translation>Dez</translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>weekday_1</comment>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <comment>weekday_2</comment>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <comment>weekday_3</comment>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <comment>weekday_4</comment>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>weekday_5</comment>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <comment>weekday_6</comment>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>weekday_7</comment>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Bill of material</source>
        <comment>sub_bom</comment>
        <translation>Stückliste</translation>
    </message>
    <message>
        <source>Changing a bill of material</source>
        <comment>sub_bom_draft</comment>
        <translation>Stückliste ändern</translation>
    </message>
    <message>
        <source>{part} {name}</source>
        <comment>part_named</comment>
        <translation>{part} {name}</translation>
    </message>
    <message>
        <source>Versions of {part} {name}</source>
        <comment>title_bom_past</comment>
        <translation>Versionen von {part} {name}</translation>
    </message>
    <message>
        <source>Line {n}: {part} {name}</source>
        <comment>title_bom_line</comment>
        <translation>Position {n}: {part} {name}</translation>
    </message>
    <message>
        <source>What was released meanwhile</source>
        <comment>title_bom_meanwhile</comment>
        <translation>Was inzwischen freigegeben wurde</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <comment>n_of_lines</comment>
        <translation>{n} von {m}</translation>
    </message>
    <message>
        <source>versions: {n}</source>
        <comment>n_versions</comment>
        <translation>Versionen: {n}</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>column_line</comment>
        <translation>Pos.</translation>
    </message>
    <message>
        <source>Find</source>
        <comment>column_find</comment>
        <translation>Zng.</translation>
    </message>
    <message>
        <source>Component</source>
        <comment>column_component</comment>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column_name</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tracking</source>
        <comment>column_tracking</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>column_quantity</comment>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Designators</source>
        <comment>column_designators</comment>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Or else</source>
        <comment>column_or_else</comment>
        <translation>Oder</translation>
    </message>
    <message>
        <source>Is</source>
        <comment>column_mark</comment>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Was, or wrong</source>
        <comment>column_about</comment>
        <translation>War, oder falsch</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>column_version</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Released</source>
        <comment>column_released</comment>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column_by</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Against the one before</source>
        <comment>column_differs</comment>
        <translation>Gegen die davor</translation>
    </message>
    <message>
        <source>Being built</source>
        <comment>column_building</comment>
        <translation>Im Bau</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>column_chosen</comment>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Assembly</source>
        <comment>bom_cell_parent</comment>
        <translation>Baugruppe</translation>
    </message>
    <message>
        <source>Component</source>
        <comment>bom_cell_component</comment>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>bom_cell_quantity</comment>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>bom_cell_unit</comment>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Find number</source>
        <comment>bom_cell_find_number</comment>
        <translation>Zeichnungsposition</translation>
    </message>
    <message>
        <source>Reference designators</source>
        <comment>bom_cell_reference_designators</comment>
        <translation>Bestückungsplätze</translation>
    </message>
    <message>
        <source>May be left out</source>
        <comment>bom_cell_optional</comment>
        <translation>Darf fehlen</translation>
    </message>
    <message>
        <source>May stand in</source>
        <comment>bom_cell_substitutes</comment>
        <translation>Darf ersetzen</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>bom_yes</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>bom_no</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>may be left out</source>
        <comment>bom_optional</comment>
        <translation>darf fehlen</translation>
    </message>
    <message>
        <source>or {parts}</source>
        <comment>bom_or</comment>
        <translation>oder {parts}</translation>
    </message>
    <message>
        <source>may be left out, or {parts}</source>
        <comment>bom_optional_or</comment>
        <translation>darf fehlen, oder {parts}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <comment>bom_version</comment>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Released {when} by {who}</source>
        <comment>bom_released</comment>
        <translation>Freigegeben {when} von {who}</translation>
    </message>
    <message>
        <source>being built</source>
        <comment>bom_in_build</comment>
        <translation>im Bau</translation>
    </message>
    <message>
        <source>A draft is begun</source>
        <comment>bom_has_draft</comment>
        <translation>Ein Entwurf ist begonnen</translation>
    </message>
    <message>
        <source>Units being built with {version}: {n}</source>
        <comment>bom_building</comment>
        <translation>Geräte im Bau mit {version}: {n}</translation>
    </message>
    <message>
        <source>They keep it; new ones take what is released</source>
        <comment>bom_building_keeps</comment>
        <translation>Sie behalten sie; neue nehmen, was freigegeben ist</translation>
    </message>
    <message>
        <source>Nothing is released yet</source>
        <comment>bom_none</comment>
        <translation>Noch ist nichts freigegeben</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>bom_none_yet</comment>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>This part has no bill of material yet. A supervisor can begin one here, or import a file.</source>
        <comment>bom_none_sub</comment>
        <translation>Dieses Teil hat noch keine Stückliste. Die Schichtleitung kann sie hier beginnen oder eine Datei importieren.</translation>
    </message>
    <message>
        <source>No line has this in it.</source>
        <comment>bom_no_line_found</comment>
        <translation>Keine Position enthält das.</translation>
    </message>
    <message>
        <source>Released now</source>
        <comment>bom_is_released</comment>
        <translation>Jetzt freigegeben</translation>
    </message>
    <message>
        <source>BOM</source>
        <comment>button_bom</comment>
        <translation>Stückliste</translation>
    </message>
    <message>
        <source>Versions</source>
        <comment>button_bom_past</comment>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Begin one</source>
        <comment>button_bom_begin</comment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Change it</source>
        <comment>button_bom_change</comment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <comment>button_bom_go_on</comment>
        <translation>Zum Entwurf</translation>
    </message>
    <message>
        <source>Add a line</source>
        <comment>button_bom_add</comment>
        <translation>Position hinzufügen</translation>
    </message>
    <message>
        <source>Remove line</source>
        <comment>button_bom_remove</comment>
        <translation>Position entfernen</translation>
    </message>
    <message>
        <source>Restore line</source>
        <comment>button_bom_restore</comment>
        <translation>Position zurückholen</translation>
    </message>
    <message>
        <source>Release</source>
        <comment>button_bom_release</comment>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <comment>button_bom_discard</comment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Take it up</source>
        <comment>button_bom_take_up</comment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>button_bom_put_back</comment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Take as typed</source>
        <comment>button_bom_as_typed</comment>
        <translation>So übernehmen</translation>
    </message>
    <message>
        <source>Draft, begun {when} by {who}</source>
        <comment>bom_draft_by</comment>
        <translation>Entwurf, begonnen {when} von {who}</translation>
    </message>
    <message>
        <source>No line yet. Add one, and scan or choose its component.</source>
        <comment>bom_draft_empty</comment>
        <translation>Noch keine Position. Eine hinzufügen und die Komponente scannen oder wählen.</translation>
    </message>
    <message>
        <source>lines added: {added}, changed: {changed}, removed: {removed}</source>
        <comment>bom_tally</comment>
        <translation>Positionen neu: {added}, geändert: {changed}, entfernt: {removed}</translation>
    </message>
    <message>
        <source>new</source>
        <comment>bom_mark_added</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>bom_mark_changed</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>bom_mark_removed</comment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>{column} was {was}</source>
        <comment>bom_was</comment>
        <translation>{column} war {was}</translation>
    </message>
    <message>
        <source>{column}: {was} → {now}</source>
        <comment>bom_became</comment>
        <translation>{column}: {was} → {now}</translation>
    </message>
    <message>
        <source>{now}, was {was}</source>
        <comment>bom_cell_was</comment>
        <translation>{now}, war {was}</translation>
    </message>
    <message>
        <source>{now}: {reason}</source>
        <comment>bom_cell_bad</comment>
        <translation>{now}: {reason}</translation>
    </message>
    <message>
        <source>{column} “{value}”: {reason}</source>
        <comment>bom_wrong</comment>
        <translation>{column} „{value}“: {reason}</translation>
    </message>
    <message>
        <source>{column}: {reason}</source>
        <comment>bom_wrong_empty</comment>
        <translation>{column}: {reason}</translation>
    </message>
    <message>
        <source>Something is wrong in line {lines}</source>
        <comment>bom_wrong_lines</comment>
        <translation>Etwas ist falsch in Position {lines}</translation>
    </message>
    <message>
        <source>lines to mend: {n}</source>
        <comment>bom_n_wrong</comment>
        <translation>Positionen zu berichtigen: {n}</translation>
    </message>
    <message>
        <source>It says the same as line {line}: remove one of them</source>
        <comment>bom_repeats</comment>
        <translation>Sie sagt dasselbe wie Position {line}: eine davon entfernen</translation>
    </message>
    <message>
        <source>{places} reference designators, but {n} of {part}</source>
        <comment>bom_miscounted</comment>
        <translation>{places} Bestückungsplätze, aber {n} von {part}</translation>
    </message>
    <message>
        <source>Mend this line, or remove it</source>
        <comment>bom_mend</comment>
        <translation>Diese Position berichtigen oder entfernen</translation>
    </message>
    <message>
        <source>Look whether this is meant so</source>
        <comment>bom_may</comment>
        <translation>Prüfen, ob das so gemeint ist</translation>
    </message>
    <message>
        <source>no line is left</source>
        <comment>bom_no_lines</comment>
        <translation>keine Position ist übrig</translation>
    </message>
    <message>
        <source>nothing is changed yet</source>
        <comment>bom_unchanged</comment>
        <translation>noch nichts ist geändert</translation>
    </message>
    <message>
        <source>Another version was released meanwhile</source>
        <comment>bom_meanwhile</comment>
        <translation>Inzwischen wurde eine andere Version freigegeben</translation>
    </message>
    <message>
        <source>By {who}, {when}. Nothing of this draft is lost: take that version up to go on, or discard the draft.</source>
        <comment>bom_meanwhile_sub</comment>
        <translation>Von {who}, {when}. Nichts von diesem Entwurf geht verloren: jene Version übernehmen, um weiterzuarbeiten, oder den Entwurf verwerfen.</translation>
    </message>
    <message>
        <source>The draft then goes on from it: what you changed stays yours, all else is as it was released.</source>
        <comment>bom_take_up_sub</comment>
        <translation>Der Entwurf geht dann von ihr aus: Ihre Änderungen bleiben, alles andere ist, wie es freigegeben wurde.</translation>
    </message>
    <message>
        <source>No line differs.</source>
        <comment>bom_no_difference</comment>
        <translation>Keine Position unterscheidet sich.</translation>
    </message>
    <message>
        <source>Added: {n} {unit}</source>
        <comment>bom_line_added</comment>
        <translation>Neu: {n} {unit}</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>bom_line_removed</comment>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>How many go into one, or such as 1.5 m</source>
        <comment>bom_ask_quantity</comment>
        <translation>Wie viele in ein Gerät gehören, oder etwa 1.5 m</translation>
    </message>
    <message>
        <source>The number of the line in the drawing</source>
        <comment>bom_ask_find_number</comment>
        <translation>Die Nummer der Position in der Zeichnung</translation>
    </message>
    <message>
        <source>The places on the drawing, such as R1-R4, C7</source>
        <comment>bom_ask_reference_designators</comment>
        <translation>Die Plätze in der Zeichnung, etwa R1-R4, C7</translation>
    </message>
    <message>
        <source>Scan, choose or type the component</source>
        <comment>bom_choose_component</comment>
        <translation>Komponente scannen, wählen oder tippen</translation>
    </message>
    <message>
        <source>Scan or choose what may stand in</source>
        <comment>bom_choose_substitutes</comment>
        <translation>Scannen oder wählen, was ersetzen darf</translation>
    </message>
    <message>
        <source>A unit or lot stands for its part. Tap a chosen one to take it off.</source>
        <comment>bom_choose_sub</comment>
        <translation>Ein Gerät oder eine Charge steht für ihr Teil. Gewähltes antippen, um es wegzunehmen.</translation>
    </message>
    <message>
        <source>A unit or lot stands for its part.</source>
        <comment>bom_choose_one_sub</comment>
        <translation>Ein Gerät oder eine Charge steht für ihr Teil.</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>bom_is_chosen</comment>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>type it first</source>
        <comment>bom_type_first</comment>
        <translation>erst tippen</translation>
    </message>
    <message>
        <source>No part has this in its number or name.</source>
        <comment>bom_no_part_found</comment>
        <translation>Kein Teil hat das in Nummer oder Name.</translation>
    </message>
    <message>
        <source>Release this bill of material of {part}?</source>
        <comment>bom_ask_release</comment>
        <translation>Diese Stückliste von {part} freigeben?</translation>
    </message>
    <message>
        <source>Discard this draft? Its changes are lost</source>
        <comment>bom_ask_discard</comment>
        <translation>Diesen Entwurf verwerfen? Seine Änderungen gehen verloren</translation>
    </message>
    <message>
        <source>Release version {version} again?</source>
        <comment>bom_ask_put_back</comment>
        <translation>Version {version} wieder freigeben?</translation>
    </message>
    <message>
        <source>This is the draft. What is released stands until you release it.</source>
        <comment>bom_begun</comment>
        <translation>Das ist der Entwurf. Was freigegeben ist, gilt, bis Sie ihn freigeben.</translation>
    </message>
    <message>
        <source>Kept in the draft.</source>
        <comment>bom_kept</comment>
        <translation>Im Entwurf behalten.</translation>
    </message>
    <message>
        <source>Line {n} is {part} now. Type how many go into one.</source>
        <comment>bom_line_new</comment>
        <translation>Position {n} ist jetzt {part}. Tippen, wie viele in ein Gerät gehören.</translation>
    </message>
    <message>
        <source>Line {n} is removed.</source>
        <comment>bom_line_dropped</comment>
        <translation>Position {n} ist entfernt.</translation>
    </message>
    <message>
        <source>Line {n} is back.</source>
        <comment>bom_line_restored</comment>
        <translation>Position {n} ist wieder da.</translation>
    </message>
    <message>
        <source>The draft is discarded. What is released stands.</source>
        <comment>bom_discarded</comment>
        <translation>Der Entwurf ist verworfen. Was freigegeben ist, gilt.</translation>
    </message>
    <message>
        <source>The draft goes on from version {version}.</source>
        <comment>bom_taken_up</comment>
        <translation>Der Entwurf geht von Version {version} aus weiter.</translation>
    </message>
    <message>
        <source>Version {version} of {part} is released. New units are built with it.</source>
        <comment>bom_now_released</comment>
        <translation>Version {version} von {part} ist freigegeben. Neue Geräte werden damit gebaut.</translation>
    </message>
    <message>
        <source>Not released. Line {n}: {why}</source>
        <comment>bom_not_released</comment>
        <translation>Nicht freigegeben. Position {n}: {why}</translation>
    </message>
    <message>
        <source>This draft is not there any more. Begin again.</source>
        <comment>bom_gone</comment>
        <translation>Diesen Entwurf gibt es nicht mehr. Bitte neu beginnen.</translation>
    </message>
    <message>
        <source>Not saved: {why}. The draft is as before. Free some space, then try again.</source>
        <comment>bom_not_saved</comment>
        <translation>Nicht gespeichert: {why}. Der Entwurf ist wie zuvor. Platz schaffen, dann noch einmal.</translation>
    </message>
    <message>
        <source>This station is frozen: nothing was released. The draft is kept.</source>
        <comment>bom_frozen</comment>
        <translation>Diese Station ist eingefroren: nichts wurde freigegeben. Der Entwurf bleibt.</translation>
    </message>
    <message>
        <source>Take in what was delivered</source>
        <comment>card_receive</comment>
        <translation>Gelieferte Ware einbuchen</translation>
    </message>
    <message>
        <source>Start or go on building</source>
        <comment>card_build</comment>
        <translation>Bau beginnen oder fortsetzen</translation>
    </message>
    <message>
        <source>Fit a part into a unit</source>
        <comment>card_install</comment>
        <translation>Ein Teil in ein Gerät einbauen</translation>
    </message>
    <message>
        <source>Take a part out of a unit</source>
        <comment>card_remove</comment>
        <translation>Ein Teil aus einem Gerät ausbauen</translation>
    </message>
    <message>
        <source>Look at a thing, change nothing</source>
        <comment>card_lookup</comment>
        <translation>Etwas ansehen, nichts ändern</translation>
    </message>
    <message>
        <source>Teach an unknown label</source>
        <comment>card_teach</comment>
        <translation>Ein unbekanntes Etikett anlernen</translation>
    </message>
    <message>
        <source>Link a supplier&apos;s barcode</source>
        <comment>card_link</comment>
        <translation>Barcode eines Lieferanten verknüpfen</translation>
    </message>
    <message>
        <source>Decide what contradicts itself</source>
        <comment>card_conflicts</comment>
        <translation>Widersprüche entscheiden</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <comment>card_hold</comment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Say which label is the newest</source>
        <comment>card_newest</comment>
        <translation>Sagen, welches Etikett das neueste ist</translation>
    </message>
    <message>
        <source>{sn} still finds it</source>
        <comment>change_finds</comment>
        <translation>{sn} findet es weiterhin</translation>
    </message>
    <message>
        <source>Whoever scans the old number is shown the new one</source>
        <comment>change_finds_sub</comment>
        <translation>Wer die alte Nummer scannt, sieht die neue</translation>
    </message>
    <message>
        <source>A new label prints</source>
        <comment>change_label</comment>
        <translation>Ein neues Etikett wird gedruckt</translation>
    </message>
    <message>
        <source>Stick it over the old one</source>
        <comment>change_label_sub</comment>
        <translation>Über das alte kleben</translation>
    </message>
    <message>
        <source>Everything else stays</source>
        <comment>change_stays</comment>
        <translation>Alles andere bleibt</translation>
    </message>
    <message>
        <source>Where it is, what is inside it, its whole history</source>
        <comment>change_stays_sub</comment>
        <translation>Wo es liegt, was darin ist, der ganze Verlauf</translation>
    </message>
    <message>
        <source>{sn} becomes {serial}</source>
        <comment>change_becomes</comment>
        <translation>Aus {sn} wird {serial}</translation>
    </message>
    <message>
        <source>The old number stays on record</source>
        <comment>change_becomes_sub</comment>
        <translation>Die alte Nummer bleibt festgehalten</translation>
    </message>
    <message>
        <source>{sn} leaves {place}</source>
        <comment>change_leaves</comment>
        <translation>{sn} verlässt {place}</translation>
    </message>
    <message>
        <source>{n} {unit} leave {place}</source>
        <comment>change_leaves_n</comment>
        <translation>{n} {unit} verlassen {place}</translation>
    </message>
    <message>
        <source>Out of stock for good</source>
        <comment>change_leaves_sub</comment>
        <translation>Für immer aus dem Bestand</translation>
    </message>
    <message>
        <source>Its number is never given again</source>
        <comment>change_retired</comment>
        <translation>Die Nummer wird nie wieder vergeben</translation>
    </message>
    <message>
        <source>It can still be looked up</source>
        <comment>change_retired_sub</comment>
        <translation>Nachschlagen geht weiterhin</translation>
    </message>
    <message>
        <source>The reason, as it stays on record</source>
        <comment>change_reason_sub</comment>
        <translation>Der Grund, der festgehalten wird</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <comment>change_tracking</comment>
        <translation>Aus {before} wird {after}</translation>
    </message>
    <message>
        <source>For every receipt of {part} from now on</source>
        <comment>change_tracking_sub</comment>
        <translation>Für jeden Eingang von {part} ab jetzt</translation>
    </message>
    <message>
        <source>Stays here without a number</source>
        <comment>change_keep</comment>
        <translation>Bleibt hier ohne Nummer</translation>
    </message>
    <message>
        <source>Leaves the books</source>
        <comment>change_archive</comment>
        <translation>Geht aus dem Bestand</translation>
    </message>
    <message>
        <source>Gets its numbers next</source>
        <comment>change_assign</comment>
        <translation>Bekommt als Nächstes Nummern</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>list_run</comment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{n} more of the list</source>
        <comment>list_runs_more</comment>
        <translation>{n} weitere der Liste</translation>
    </message>
    <message>
        <source>What goes in</source>
        <comment>title_list_goes</comment>
        <translation>Was eingebucht wird</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>field_part</comment>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Goes to</source>
        <comment>field_goes_to</comment>
        <translation>Kommt nach</translation>
    </message>
    <message>
        <source>Labels that print</source>
        <comment>field_labels</comment>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>{n} %</source>
        <comment>list_share</comment>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>checked</source>
        <comment>list_share_sub</comment>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>{n} days left</source>
        <comment>days_left</comment>
        <translation>noch {n} Tage</translation>
    </message>
    <message>
        <source>1 day left</source>
        <comment>day_left</comment>
        <translation>noch 1 Tag</translation>
    </message>
    <message>
        <source>last day</source>
        <comment>day_last</comment>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>1 day over</source>
        <comment>day_over</comment>
        <translation>seit 1 Tag</translation>
    </message>
    <message>
        <source>{n} days over</source>
        <comment>days_over</comment>
        <translation>seit {n} Tagen</translation>
    </message>
    <message>
        <source>Tables</source>
        <comment>set_tables</comment>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Parts, schemes, locations, operators, operations, rules, plant settings</source>
        <comment>set_tables_sub</comment>
        <translation>Teile, Schemata, Lagerorte, Bediener, Vorgänge, Regeln, Einstellungen</translation>
    </message>
    <message>
        <source>Sign on first</source>
        <comment>tables_sign_on</comment>
        <translation>Zuerst anmelden</translation>
    </message>
    <message>
        <source>Tables</source>
        <comment>sub_tables</comment>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Tables, with how many records each has</source>
        <comment>title_tables</comment>
        <translation>Tabellen und wie viele Einträge jede hat</translation>
    </message>
    <message>
        <source>Type a code or a name to search</source>
        <comment>table_search</comment>
        <translation>Zum Suchen einen Code oder Namen tippen</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <comment>table_none</comment>
        <translation>Noch gibt es keinen Eintrag.</translation>
    </message>
    <message>
        <source>This label holds characters that cannot be read: {raw}. Nothing was written. Type what stands on it.</source>
        <comment>edit_no_text</comment>
        <translation>Dieses Etikett enthält Zeichen, die nicht zu lesen sind: {raw}. Nichts wurde geschrieben. Geben Sie ein, was darauf steht.</translation>
    </message>
    <message>
        <source>Nothing has this in its code or name. Clear the search to see all.</source>
        <comment>table_none_found</comment>
        <translation>Nichts hat das im Code oder Namen. Die Suche leeren, um alle zu sehen.</translation>
    </message>
    <message>
        <source>{n} of {found}</source>
        <comment>table_more</comment>
        <translation>{n} von {found}</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <comment>table_some</comment>
        <translation>{n} von {total}</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>table_parts</comment>
        <translation>Teile</translation>
    </message>
    <message>
        <source>How each is tracked, numbered and dated</source>
        <comment>table_parts_sub</comment>
        <translation>Wie jedes verfolgt, nummeriert und datiert wird</translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>table_categories</comment>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Which lot of such parts is taken first</source>
        <comment>table_categories_sub</comment>
        <translation>Welche Charge solcher Teile zuerst genommen wird</translation>
    </message>
    <message>
        <source>Numbering schemes</source>
        <comment>table_schemes</comment>
        <translation>Nummernschemata</translation>
    </message>
    <message>
        <source>Formats of serial and lot numbers</source>
        <comment>table_schemes_sub</comment>
        <translation>Formate der Serien- und Chargennummern</translation>
    </message>
    <message>
        <source>Locations</source>
        <comment>table_locations</comment>
        <translation>Lagerorte</translation>
    </message>
    <message>
        <source>Where things lie, and what stands inside what</source>
        <comment>table_locations_sub</comment>
        <translation>Wo etwas liegt, und was worin steht</translation>
    </message>
    <message>
        <source>Operators</source>
        <comment>table_operators</comment>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Who may sign on, and what each may do</source>
        <comment>table_operators_sub</comment>
        <translation>Wer sich anmelden darf, und was jeder darf</translation>
    </message>
    <message>
        <source>Operation types</source>
        <comment>table_operations</comment>
        <translation>Vorgangsarten</translation>
    </message>
    <message>
        <source>Where new numbers may appear, and where known ones may be used</source>
        <comment>table_operations_sub</comment>
        <translation>Wo neue Nummern entstehen und bekannte verwendet werden dürfen</translation>
    </message>
    <message>
        <source>Settings of the plant</source>
        <comment>table_policies</comment>
        <translation>Einstellungen des Werks</translation>
    </message>
    <message>
        <source>What holds at all stations</source>
        <comment>table_policies_sub</comment>
        <translation>Was an allen Stationen gilt</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>button_letters</comment>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button_lines</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>New</source>
        <comment>button_new_record</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>What it was</source>
        <comment>button_record_past</comment>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>Its page</source>
        <comment>button_record_thing</comment>
        <translation>Seine Seite</translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>button_put_back</comment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Type one</source>
        <comment>button_write_own</comment>
        <translation>Selbst tippen</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>ok_next</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>{table}: {record}</source>
        <comment>title_record</comment>
        <translation>{table}: {record}</translation>
    </message>
    <message>
        <source>{record}: {cell}</source>
        <comment>title_cell</comment>
        <translation>{record}: {cell}</translation>
    </message>
    <message>
        <source>New in {table}: {cell}</source>
        <comment>title_new</comment>
        <translation>Neu in {table}: {cell}</translation>
    </message>
    <message>
        <source>What {record} was</source>
        <comment>title_past</comment>
        <translation>Was {record} war</translation>
    </message>
    <message>
        <source>{record}, {when}</source>
        <comment>title_then</comment>
        <translation>{record}, {when}</translation>
    </message>
    <message>
        <source>{when}, {who}</source>
        <comment>told_by</comment>
        <translation>{when}, {who}</translation>
    </message>
    <message>
        <source>Made known</source>
        <comment>made_known</comment>
        <translation>Bekannt gemacht</translation>
    </message>
    <message>
        <source>{cell}: {before} → {after}</source>
        <comment>cell_changed</comment>
        <translation>{cell}: {before} → {after}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <comment>and_also</comment>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <comment>nothing_differs</comment>
        <translation>Nichts ist anders.</translation>
    </message>
    <message>
        <source>Nothing is known of it before.</source>
        <comment>past_empty</comment>
        <translation>Von früher ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Only what a person may do can be put back</source>
        <comment>past_people</comment>
        <translation>Nur was jemand darf, lässt sich zurücksetzen</translation>
    </message>
    <message>
        <source>Names and PINs stand in no history: a former one has to be typed again</source>
        <comment>past_people_sub</comment>
        <translation>Namen und PINs stehen in keinem Verlauf: frühere sind neu einzutippen</translation>
    </message>
    <message>
        <source>It is not there any more. Go back and look again.</source>
        <comment>past_gone</comment>
        <translation>Es ist nicht mehr da. Zurückgehen und noch einmal nachsehen.</translation>
    </message>
    <message>
        <source>Change the tracking step by step</source>
        <comment>tracking_task</comment>
        <translation>Die Verfolgung Schritt für Schritt ändern</translation>
    </message>
    <message>
        <source>There is stock of this part: what lies there is asked about first</source>
        <comment>tracking_task_sub</comment>
        <translation>Von diesem Teil ist Bestand da: danach wird zuerst gefragt</translation>
    </message>
    <message>
        <source>There is stock of this part. Finish or cancel the task first</source>
        <comment>tracking_task_later</comment>
        <translation>Von diesem Teil ist Bestand da. Zuerst die Aufgabe beenden oder abbrechen</translation>
    </message>
    <message>
        <source>{record} saved. {changes}</source>
        <comment>edit_saved</comment>
        <translation>{record} gespeichert. {changes}</translation>
    </message>
    <message>
        <source>{record} saved.</source>
        <comment>edit_saved_secret</comment>
        <translation>{record} gespeichert.</translation>
    </message>
    <message>
        <source>{saved} Mind: {notice}.</source>
        <comment>edit_doubted</comment>
        <translation>{saved} Beachten: {notice}.</translation>
    </message>
    <message>
        <source>{record} is so already. Nothing was changed.</source>
        <comment>edit_same</comment>
        <translation>{record} ist schon so. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{cell}: {why}. Nothing was changed. Mend it, or go back.</source>
        <comment>edit_refused</comment>
        <translation>{cell}: {why}. Nichts wurde geändert. Berichtigen oder zurückgehen.</translation>
    </message>
    <message>
        <source>{record} was changed by {who} meanwhile: {changes}. Nothing of yours was saved. Look at it, then save again, or go back.</source>
        <comment>edit_stale</comment>
        <translation>{record} wurde inzwischen von {who} geändert: {changes}. Von Ihnen wurde nichts gespeichert. Ansehen, dann noch einmal speichern oder zurückgehen.</translation>
    </message>
    <message>
        <source>what it was is not kept</source>
        <comment>changes_unknown</comment>
        <translation>was es war, ist nicht aufgehoben</translation>
    </message>
    <message>
        <source>It could not be saved. Nothing was changed. Call the supervisor.</source>
        <comment>edit_not_saved</comment>
        <translation>Es konnte nicht gespeichert werden. Nichts wurde geändert. Die Schichtleitung rufen.</translation>
    </message>
    <message>
        <source>There is stock of this part, so its tracking is changed by the task on its page. Nothing was changed.</source>
        <comment>edit_tracking</comment>
        <translation>Von diesem Teil ist Bestand da, darum ändert die Aufgabe auf seiner Seite die Verfolgung. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nobody takes away their own rights while signed on. Another supervisor has to.</source>
        <comment>edit_own_rights</comment>
        <translation>Niemand nimmt sich selbst Rechte, solange er angemeldet ist. Jemand anderes von der Schichtleitung muss es tun.</translation>
    </message>
    <message>
        <source>There would be no supervisor left. Make somebody else one first, then change this.</source>
        <comment>edit_last_supervisor</comment>
        <translation>Es bliebe keine Schichtleitung übrig. Zuerst jemand anderen dazu machen, dann dies ändern.</translation>
    </message>
    <message>
        <source>{record} is there. Fill in the rest here.</source>
        <comment>new_made</comment>
        <translation>{record} ist da. Den Rest hier ausfüllen.</translation>
    </message>
    <message>
        <source>{record}: one more thing.</source>
        <comment>new_goes_on</comment>
        <translation>{record}: noch eine Angabe.</translation>
    </message>
    <message>
        <source>{record} is there already. Type another code, or go back and search for it.</source>
        <comment>new_is_there</comment>
        <translation>{record} gibt es schon. Einen anderen Code tippen oder zurückgehen und danach suchen.</translation>
    </message>
    <message>
        <source>{value} is no value of this setting. Nothing was changed. Choose another.</source>
        <comment>policy_no_value</comment>
        <translation>{value} ist kein Wert dieser Einstellung. Nichts wurde geändert. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>{setting} was changed meanwhile: {value} now. Look at it, then set it anew.</source>
        <comment>policy_stale</comment>
        <translation>{setting} wurde inzwischen geändert: jetzt {value}. Ansehen, dann neu setzen.</translation>
    </message>
    <message>
        <source>This means nothing as the other settings stand. Nothing was changed.</source>
        <comment>policy_idle</comment>
        <translation>Wie die anderen Einstellungen stehen, bedeutet dies nichts. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>cell_empty</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>there is one</source>
        <comment>cell_secret</comment>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>days: {n}</source>
        <comment>cell_days</comment>
        <translation>Tage: {n}</translation>
    </message>
    <message>
        <source>What</source>
        <comment>cell_column</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>cell_value</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What it means</source>
        <comment>cell_means</comment>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Setting</source>
        <comment>cell_setting</comment>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>cell_now</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>cell_then</comment>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Part number</source>
        <comment>cell_part_number</comment>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>Tracking</source>
        <comment>cell_tracking</comment>
        <translation>Verfolgung</translation>
    </message>
    <message>
        <source>Revision</source>
        <comment>cell_revision</comment>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>cell_name</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>cell_unit</comment>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <comment>cell_serial_scheme</comment>
        <translation>Seriennummern</translation>
    </message>
    <message>
        <source>Lot numbers</source>
        <comment>cell_lot_pattern</comment>
        <translation>Chargennummern</translation>
    </message>
    <message>
        <source>Expires after</source>
        <comment>cell_expires_days</comment>
        <translation>Läuft ab nach</translation>
    </message>
    <message>
        <source>Best before</source>
        <comment>cell_best_before_days</comment>
        <translation>Mindestens haltbar</translation>
    </message>
    <message>
        <source>Removal</source>
        <comment>cell_removal_days</comment>
        <translation>Entnahme</translation>
    </message>
    <message>
        <source>Alert</source>
        <comment>cell_alert_days</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>cell_category</comment>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Variant of</source>
        <comment>cell_family</comment>
        <translation>Variante von</translation>
    </message>
    <message>
        <source>Whose numbers</source>
        <comment>cell_numbered_by</comment>
        <translation>Wessen Nummern</translation>
    </message>
    <message>
        <source>Inspected</source>
        <comment>cell_inspected</comment>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>cell_code</comment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Taken first</source>
        <comment>cell_strategy</comment>
        <translation>Zuerst nehmen</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>cell_pattern</comment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Upper and lower case</source>
        <comment>cell_letter_case</comment>
        <translation>Groß und klein</translation>
    </message>
    <message>
        <source>Must fit</source>
        <comment>cell_validates</comment>
        <translation>Muss passen</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>cell_note</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Inside</source>
        <comment>cell_parent</comment>
        <translation>Steht in</translation>
    </message>
    <message>
        <source>Badge</source>
        <comment>cell_badge</comment>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>cell_role</comment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>PIN</source>
        <comment>cell_pin</comment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Access until</source>
        <comment>cell_access_until</comment>
        <translation>Zugang bis</translation>
    </message>
    <message>
        <source>Task</source>
        <comment>cell_task</comment>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>New numbers</source>
        <comment>cell_create_new</comment>
        <translation>Neue Nummern</translation>
    </message>
    <message>
        <source>Known numbers</source>
        <comment>cell_use_existing</comment>
        <translation>Bekannte Nummern</translation>
    </message>
    <message>
        <source>Its key, as it stands on labels. It stays</source>
        <comment>means_parts_part_number</comment>
        <translation>Sein Schlüssel, wie er auf Etiketten steht. Er bleibt</translation>
    </message>
    <message>
        <source>Every unit by its serial, by lots, or only counted</source>
        <comment>means_parts_tracking</comment>
        <translation>Jedes Stück mit Seriennummer, in Chargen oder nur gezählt</translation>
    </message>
    <message>
        <source>The one that is received and built now</source>
        <comment>means_parts_revision</comment>
        <translation>Die jetzt eingeht und gebaut wird</translation>
    </message>
    <message>
        <source>What people call it</source>
        <comment>means_parts_name</comment>
        <translation>Wie es genannt wird</translation>
    </message>
    <message>
        <source>How it is counted. Stock and BOMs are, so it stays</source>
        <comment>means_parts_unit</comment>
        <translation>Wie gezählt wird. Bestand und Stücklisten hängen daran, sie bleibt</translation>
    </message>
    <message>
        <source>Format of numbers that we give, or the name of a scheme</source>
        <comment>means_parts_serial_scheme</comment>
        <translation>Format der Nummern, die wir geben, oder der Name eines Schemas</translation>
    </message>
    <message>
        <source>Format of lot numbers that we give. Not set: the date</source>
        <comment>means_parts_lot_pattern</comment>
        <translation>Format der Chargennummern, die wir geben. Leer: das Datum</translation>
    </message>
    <message>
        <source>Days from receipt to the last day of use</source>
        <comment>means_parts_expires_days</comment>
        <translation>Tage vom Eingang bis zum letzten Tag der Verwendung</translation>
    </message>
    <message>
        <source>Days before expiry. Only shown</source>
        <comment>means_parts_best_before_days</comment>
        <translation>Tage vor dem Ablauf. Wird nur gezeigt</translation>
    </message>
    <message>
        <source>Days before expiry from which it is not offered any more</source>
        <comment>means_parts_removal_days</comment>
        <translation>Tage vor dem Ablauf, ab denen es nicht mehr angeboten wird</translation>
    </message>
    <message>
        <source>Days before expiry from which people are warned</source>
        <comment>means_parts_alert_days</comment>
        <translation>Tage vor dem Ablauf, ab denen gewarnt wird</translation>
    </message>
    <message>
        <source>Says which of its lots is taken first</source>
        <comment>means_parts_category</comment>
        <translation>Sagt, welche seiner Chargen zuerst genommen wird</translation>
    </message>
    <message>
        <source>The part it is a variant of</source>
        <comment>means_parts_family</comment>
        <translation>Das Teil, dessen Variante es ist</translation>
    </message>
    <message>
        <source>Whose serial numbers its units have</source>
        <comment>means_parts_numbered_by</comment>
        <translation>Wessen Seriennummern seine Stücke tragen</translation>
    </message>
    <message>
        <source>What comes in waits for an inspection</source>
        <comment>means_parts_inspected</comment>
        <translation>Was eingeht, wartet auf eine Prüfung</translation>
    </message>
    <message>
        <source>Its key: what parts name. It stays</source>
        <comment>means_categories_code</comment>
        <translation>Ihr Schlüssel: ihn nennen Teile. Er bleibt</translation>
    </message>
    <message>
        <source>What people call it</source>
        <comment>means_categories_name</comment>
        <translation>Wie sie genannt wird</translation>
    </message>
    <message>
        <source>Which of the lots is offered first</source>
        <comment>means_categories_strategy</comment>
        <translation>Welche der Chargen zuerst angeboten wird</translation>
    </message>
    <message>
        <source>Its key: what parts name. It stays</source>
        <comment>means_schemes_name</comment>
        <translation>Sein Schlüssel: ihn nennen Teile. Er bleibt</translation>
    </message>
    <message>
        <source>For example BMS-{{yy}}{{week}}-{{seq:5}}{{check}}</source>
        <comment>means_schemes_pattern</comment>
        <translation>Zum Beispiel BMS-{{yy}}{{week}}-{{seq:5}}{{check}}</translation>
    </message>
    <message>
        <source>Whether sn-1 and SN-1 are one number</source>
        <comment>means_schemes_letter_case</comment>
        <translation>Ob sn-1 und SN-1 eine Nummer sind</translation>
    </message>
    <message>
        <source>Whether scanned numbers must have this format</source>
        <comment>means_schemes_validates</comment>
        <translation>Ob gescannte Nummern dieses Format haben müssen</translation>
    </message>
    <message>
        <source>What it is for</source>
        <comment>means_schemes_note</comment>
        <translation>Wofür es ist</translation>
    </message>
    <message>
        <source>Its key, as it stands on its label. It stays</source>
        <comment>means_locations_code</comment>
        <translation>Sein Schlüssel, wie er auf dem Etikett steht. Er bleibt</translation>
    </message>
    <message>
        <source>What people call it</source>
        <comment>means_locations_name</comment>
        <translation>Wie er genannt wird</translation>
    </message>
    <message>
        <source>The location that it stands inside</source>
        <comment>means_locations_parent</comment>
        <translation>Der Lagerort, in dem er steht</translation>
    </message>
    <message>
        <source>Its key: what the badge says when it is scanned. It stays</source>
        <comment>means_operators_badge</comment>
        <translation>Der Schlüssel: was der Ausweis beim Scannen sagt. Er bleibt</translation>
    </message>
    <message>
        <source>As screens and histories name the person</source>
        <comment>means_operators_name</comment>
        <translation>Wie Bildschirme und Verläufe den Menschen nennen</translation>
    </message>
    <message>
        <source>What the person may do. A supervisor may do all</source>
        <comment>means_operators_role</comment>
        <translation>Was er darf. Die Schichtleitung darf alles</translation>
    </message>
    <message>
        <source>4 to 8 digits, to sign on without a badge. It is never shown</source>
        <comment>means_operators_pin</comment>
        <translation>4 bis 8 Ziffern, zum Anmelden ohne Ausweis. Sie wird nie gezeigt</translation>
    </message>
    <message>
        <source>The last day with access, such as 2026-12-31</source>
        <comment>means_operators_access_until</comment>
        <translation>Der letzte Tag mit Zugang, etwa 2026-12-31</translation>
    </message>
    <message>
        <source>Its key: what stations and orders name. It stays</source>
        <comment>means_operations_code</comment>
        <translation>Ihr Schlüssel: ihn nennen Stationen und Bestellungen. Er bleibt</translation>
    </message>
    <message>
        <source>What people call it</source>
        <comment>means_operations_name</comment>
        <translation>Wie sie genannt wird</translation>
    </message>
    <message>
        <source>What is done</source>
        <comment>means_operations_task</comment>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Whether numbers may appear here that nobody knows yet</source>
        <comment>means_operations_create_new</comment>
        <translation>Ob hier Nummern auftauchen dürfen, die noch niemand kennt</translation>
    </message>
    <message>
        <source>Whether numbers that are known may be used here</source>
        <comment>means_operations_use_existing</comment>
        <translation>Ob bekannte Nummern hier verwendet werden dürfen</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>choice_yes</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>choice_no</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>serial</source>
        <comment>choice_tracking_serial</comment>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>lot</source>
        <comment>choice_tracking_lot</comment>
        <translation>Charge</translation>
    </message>
    <message>
        <source>counted</source>
        <comment>choice_tracking_untracked</comment>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>the maker&apos;s, or ours on request</source>
        <comment>choice_numbered_by_either</comment>
        <translation>die des Herstellers, auf Wunsch unsere</translation>
    </message>
    <message>
        <source>ours</source>
        <comment>choice_numbered_by_ours</comment>
        <translation>unsere</translation>
    </message>
    <message>
        <source>the maker&apos;s</source>
        <comment>choice_numbered_by_theirs</comment>
        <translation>die des Herstellers</translation>
    </message>
    <message>
        <source>as the plant&apos;s setting says</source>
        <comment>choice_letter_case_plant</comment>
        <translation>wie es die Einstellung des Werks sagt</translation>
    </message>
    <message>
        <source>make no difference</source>
        <comment>choice_letter_case_fold</comment>
        <translation>macht keinen Unterschied</translation>
    </message>
    <message>
        <source>make two numbers</source>
        <comment>choice_letter_case_exact</comment>
        <translation>ergibt zwei Nummern</translation>
    </message>
    <message>
        <source>what expires first</source>
        <comment>choice_strategy_fefo</comment>
        <translation>was zuerst abläuft</translation>
    </message>
    <message>
        <source>what came first</source>
        <comment>choice_strategy_fifo</comment>
        <translation>was zuerst kam</translation>
    </message>
    <message>
        <source>whichever is scanned</source>
        <comment>choice_strategy_none</comment>
        <translation>was gescannt wird</translation>
    </message>
    <message>
        <source>receive</source>
        <comment>choice_task_receive</comment>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>move</source>
        <comment>choice_task_move</comment>
        <translation>Umlagern</translation>
    </message>
    <message>
        <source>ship</source>
        <comment>choice_task_ship</comment>
        <translation>Versand</translation>
    </message>
    <message>
        <source>build</source>
        <comment>choice_task_build</comment>
        <translation>Bauen</translation>
    </message>
    <message>
        <source>operator</source>
        <comment>choice_role_operator</comment>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>receiving clerk</source>
        <comment>choice_role_clerk</comment>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>supervisor</source>
        <comment>choice_role_supervisor</comment>
        <translation>Schichtleitung</translation>
    </message>
    <message>
        <source>Where a serial is unique</source>
        <comment>policy_serial_scope</comment>
        <translation>Wo eine Seriennummer einmalig ist</translation>
    </message>
    <message>
        <source>Two units with the same number within it are refused</source>
        <comment>policy_serial_scope_means</comment>
        <translation>Zwei Stücke mit derselben Nummer darin werden abgewiesen</translation>
    </message>
    <message>
        <source>Upper and lower case</source>
        <comment>policy_serial_case</comment>
        <translation>Groß und klein</translation>
    </message>
    <message>
        <source>Whether sn-1 and SN-1 are one number or two</source>
        <comment>policy_serial_case_means</comment>
        <translation>Ob sn-1 und SN-1 eine Nummer oder zwei sind</translation>
    </message>
    <message>
        <source>Scanned serials</source>
        <comment>policy_validate_serials</comment>
        <translation>Gescannte Seriennummern</translation>
    </message>
    <message>
        <source>Whether they must fit the scheme of their part</source>
        <comment>policy_validate_serials_means</comment>
        <translation>Ob sie zum Schema ihres Teils passen müssen</translation>
    </message>
    <message>
        <source>Other revisions</source>
        <comment>policy_any_revision</comment>
        <translation>Andere Revisionen</translation>
    </message>
    <message>
        <source>Whether a unit of another revision may be installed</source>
        <comment>policy_any_revision_means</comment>
        <translation>Ob ein Stück anderer Revision eingebaut werden darf</translation>
    </message>
    <message>
        <source>Components are taken from</source>
        <comment>policy_take_from</comment>
        <translation>Komponenten kommen von</translation>
    </message>
    <message>
        <source>Where they may lie when they are installed</source>
        <comment>policy_take_from_means</comment>
        <translation>Wo sie liegen dürfen, wenn sie eingebaut werden</translation>
    </message>
    <message>
        <source>Reason of a removal</source>
        <comment>policy_require_reason</comment>
        <translation>Grund eines Ausbaus</translation>
    </message>
    <message>
        <source>Whether a removal needs one</source>
        <comment>policy_require_reason_means</comment>
        <translation>Ob ein Ausbau einen braucht</translation>
    </message>
    <message>
        <source>Scan the label back</source>
        <comment>policy_scan_back</comment>
        <translation>Etikett gegenscannen</translation>
    </message>
    <message>
        <source>Whether a unit&apos;s label is scanned before it is completed</source>
        <comment>policy_scan_back_means</comment>
        <translation>Ob das Etikett gescannt wird, bevor ein Stück fertig ist</translation>
    </message>
    <message>
        <source>Confirm refusals</source>
        <comment>policy_acknowledge_refusals</comment>
        <translation>Abweisungen bestätigen</translation>
    </message>
    <message>
        <source>Whether one waits for a button before the next scan</source>
        <comment>policy_acknowledge_refusals_means</comment>
        <translation>Ob eine vor dem nächsten Scan auf eine Taste wartet</translation>
    </message>
    <message>
        <source>Expiry dates</source>
        <comment>policy_expiry</comment>
        <translation>Ablaufdaten</translation>
    </message>
    <message>
        <source>Whether lots and units have dates, and these are kept to</source>
        <comment>policy_expiry_means</comment>
        <translation>Ob Chargen und Stücke Daten haben, die eingehalten werden</translation>
    </message>
    <message>
        <source>Use of what expired</source>
        <comment>policy_expired_use</comment>
        <translation>Abgelaufenes verwenden</translation>
    </message>
    <message>
        <source>Whether a supervisor may allow it to be built in</source>
        <comment>policy_expired_use_means</comment>
        <translation>Ob die Schichtleitung den Einbau erlauben darf</translation>
    </message>
    <message>
        <source>Lots and serials</source>
        <comment>policy_lots_and_serials</comment>
        <translation>Chargen und Seriennummern</translation>
    </message>
    <message>
        <source>Whether parts are tracked by them, or only counted</source>
        <comment>policy_lots_and_serials_means</comment>
        <translation>Ob Teile damit verfolgt oder nur gezählt werden</translation>
    </message>
    <message>
        <source>Batches of counted parts</source>
        <comment>policy_free_batches</comment>
        <translation>Chargen gezählter Teile</translation>
    </message>
    <message>
        <source>Whether what is only counted may carry one, as a free label</source>
        <comment>policy_free_batches_means</comment>
        <translation>Ob nur Gezähltes eine tragen darf, als freie Angabe</translation>
    </message>
    <message>
        <source>Correcting a serial</source>
        <comment>policy_serial_edit</comment>
        <translation>Seriennummer berichtigen</translation>
    </message>
    <message>
        <source>Whether a supervisor may</source>
        <comment>policy_serial_edit_means</comment>
        <translation>Ob die Schichtleitung es darf</translation>
    </message>
    <message>
        <source>More than was ordered</source>
        <comment>policy_over_receipt</comment>
        <translation>Mehr als bestellt</translation>
    </message>
    <message>
        <source>Whether it may be received</source>
        <comment>policy_over_receipt_means</comment>
        <translation>Ob es eingehen darf</translation>
    </message>
    <message>
        <source>Time zone</source>
        <comment>policy_time_zone</comment>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>The plant&apos;s, by its IANA name, such as Europe/Berlin</source>
        <comment>policy_time_zone_means</comment>
        <translation>Die des Werks, mit ihrem IANA-Namen, etwa Europe/Berlin</translation>
    </message>
    <message>
        <source>among all parts</source>
        <comment>policy_value_organisation</comment>
        <translation>unter allen Teilen</translation>
    </message>
    <message>
        <source>within a part and its variants</source>
        <comment>policy_value_family</comment>
        <translation>in einem Teil und seinen Varianten</translation>
    </message>
    <message>
        <source>within its part</source>
        <comment>policy_value_part</comment>
        <translation>in seinem Teil</translation>
    </message>
    <message>
        <source>within what a supplier delivers of it</source>
        <comment>policy_value_supplier</comment>
        <translation>in dem, was ein Lieferant davon liefert</translation>
    </message>
    <message>
        <source>one number</source>
        <comment>policy_value_fold</comment>
        <translation>eine Nummer</translation>
    </message>
    <message>
        <source>two numbers</source>
        <comment>policy_value_exact</comment>
        <translation>zwei Nummern</translation>
    </message>
    <message>
        <source>no</source>
        <comment>policy_value_off</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>policy_value_on</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>anywhere</source>
        <comment>policy_value_anywhere</comment>
        <translation>überall</translation>
    </message>
    <message>
        <source>this station&apos;s location</source>
        <comment>policy_value_station</comment>
        <translation>Ort dieser Station</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>policy_value_refuse</comment>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>a supervisor may</source>
        <comment>policy_value_supervisor</comment>
        <translation>die Schichtleitung darf</translation>
    </message>
    <message>
        <source>allowed</source>
        <comment>policy_value_allow</comment>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>Rules that block</source>
        <comment>table_rules</comment>
        <translation>Sperrregeln</translation>
    </message>
    <message>
        <source>What may not be done, and what is said then</source>
        <comment>table_rules_sub</comment>
        <translation>Was nicht getan werden darf, und was dann gesagt wird</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>cell_action</comment>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>cell_title</comment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>cell_message</comment>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>On</source>
        <comment>cell_active</comment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Supplier</source>
        <comment>cell_supplier</comment>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Lot</source>
        <comment>cell_lot</comment>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Serial</source>
        <comment>cell_serial</comment>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>cell_place</comment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Supervisor may lift</source>
        <comment>cell_lift</comment>
        <translation>Schichtleitung darf aufheben</translation>
    </message>
    <message>
        <source>Its key: what people ask about, shown with the message. It stays</source>
        <comment>means_rules_code</comment>
        <translation>Ihr Schlüssel: wonach gefragt wird, steht bei der Meldung. Er bleibt</translation>
    </message>
    <message>
        <source>What it blocks</source>
        <comment>means_rules_action</comment>
        <translation>Was sie sperrt</translation>
    </message>
    <message>
        <source>Fills the screen. Up to 40 characters</source>
        <comment>means_rules_title</comment>
        <translation>Füllt den Bildschirm. Bis zu 40 Zeichen</translation>
    </message>
    <message>
        <source>What is the matter and what to do, up to 300 characters. Filled in: {{part}} {{sn}} {{lot}} {{quantity}} {{place}} {{supplier}} {{parent}} {{who}}</source>
        <comment>means_rules_message</comment>
        <translation>Was los ist und was zu tun ist, bis zu 300 Zeichen. Eingesetzt werden {{part}} {{sn}} {{lot}} {{quantity}} {{place}} {{supplier}} {{parent}} {{who}}</translation>
    </message>
    <message>
        <source>A rule that is off blocks nothing</source>
        <comment>means_rules_active</comment>
        <translation>Eine Regel, die aus ist, sperrt nichts</translation>
    </message>
    <message>
        <source>Only this part. * is any text: PCB-*. Not set: all</source>
        <comment>means_rules_part_number</comment>
        <translation>Nur dieses Teil. * steht für jeden Text: PCB-*. Nicht gesetzt: alle</translation>
    </message>
    <message>
        <source>Only parts of this category. * is any text. Not set: all</source>
        <comment>means_rules_category</comment>
        <translation>Nur Teile dieser Kategorie. * steht für jeden Text. Nicht gesetzt: alle</translation>
    </message>
    <message>
        <source>Only what this supplier delivered. * is any text. Not set: all</source>
        <comment>means_rules_supplier</comment>
        <translation>Nur was von ihm kam. * steht für jeden Text. Nicht gesetzt: alle</translation>
    </message>
    <message>
        <source>Only this lot, or units of this batch. * is any text. Not set: all</source>
        <comment>means_rules_lot</comment>
        <translation>Nur diese Charge, auch als Charge einer Einheit. * steht für jeden Text. Nicht gesetzt: alle</translation>
    </message>
    <message>
        <source>Only this serial. * is any text: W2611-*. Not set: all</source>
        <comment>means_rules_serial</comment>
        <translation>Nur diese Seriennummer. * steht für jeden Text: W2611-*. Nicht gesetzt: alle</translation>
    </message>
    <message>
        <source>Only there or inside of it. scrap: what is thrown away. Not set: all</source>
        <comment>means_rules_place</comment>
        <translation>Nur dort oder darin. scrap: was weggeworfen wird. Nicht gesetzt: alle</translation>
    </message>
    <message>
        <source>Only who signed on as this. Not set: everybody</source>
        <comment>means_rules_role</comment>
        <translation>Nur wer so angemeldet ist. Nicht gesetzt: alle</translation>
    </message>
    <message>
        <source>Whether a supervisor&apos;s badge lets that one action pass</source>
        <comment>means_rules_lift</comment>
        <translation>Ob ein Ausweis der Schichtleitung diese eine Handlung zulässt</translation>
    </message>
    <message>
        <source>receive</source>
        <comment>choice_action_receive</comment>
        <translation>annehmen</translation>
    </message>
    <message>
        <source>make a lot</source>
        <comment>choice_action_make</comment>
        <translation>Charge herstellen</translation>
    </message>
    <message>
        <source>start a build</source>
        <comment>choice_action_build</comment>
        <translation>Bau beginnen</translation>
    </message>
    <message>
        <source>install</source>
        <comment>choice_action_install</comment>
        <translation>einbauen</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>choice_action_remove</comment>
        <translation>ausbauen</translation>
    </message>
    <message>
        <source>complete a build</source>
        <comment>choice_action_complete</comment>
        <translation>Bau abschließen</translation>
    </message>
    <message>
        <source>move</source>
        <comment>choice_action_move</comment>
        <translation>umlagern</translation>
    </message>
    <message>
        <source>inspect</source>
        <comment>choice_action_inspect</comment>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>print a label</source>
        <comment>choice_action_print</comment>
        <translation>Etikett drucken</translation>
    </message>
    <message>
        <source>archive</source>
        <comment>choice_action_archive</comment>
        <translation>archivieren</translation>
    </message>
    <message>
        <source>correct a serial</source>
        <comment>choice_action_renumber</comment>
        <translation>Seriennummer berichtigen</translation>
    </message>
    <message>
        <source>give numbers to old stock</source>
        <comment>choice_action_assign</comment>
        <translation>altem Bestand Nummern geben</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>word_ok</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>word_check</comment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>word_stop</comment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>word_idle</comment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>{k} of {n}</source>
        <comment>k_of_n</comment>
        <translation>{k} von {n}</translation>
    </message>
    <message>
        <source>Nobody signed on</source>
        <comment>nobody</comment>
        <translation>Niemand angemeldet</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <comment>scan_badge</comment>
        <translation>Ausweis scannen</translation>
    </message>
    <message>
        <source>Hold its barcode in front of the scanner</source>
        <comment>scan_badge_sub</comment>
        <translation>Den Barcode vor den Scanner halten</translation>
    </message>
    <message>
        <source>This station</source>
        <comment>title_station</comment>
        <translation>Diese Station</translation>
    </message>
    <message>
        <source>Kept open here</source>
        <comment>title_kept</comment>
        <translation>Hier offen gelassen</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <comment>title_people</comment>
        <translation>Wer meldet sich an?</translation>
    </message>
    <message>
        <source>Nobody has a PIN here. Scan a badge.</source>
        <comment>no_people</comment>
        <translation>Niemand hat hier eine PIN. Einen Ausweis scannen.</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>who_operator</comment>
        <translation>Montage</translation>
    </message>
    <message>
        <source>Receiving clerk</source>
        <comment>who_clerk</comment>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <comment>who_supervisor</comment>
        <translation>Schichtleitung</translation>
    </message>
    <message>
        <source>PIN</source>
        <comment>sub_pin</comment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <comment>field_pin</comment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign on</source>
        <comment>ok_sign_on</comment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Signed on as operator</source>
        <comment>role_at_station_operator</comment>
        <translation>Angemeldet: Montage</translation>
    </message>
    <message>
        <source>Signed on as receiving clerk</source>
        <comment>role_at_station_clerk</comment>
        <translation>Angemeldet: Lager</translation>
    </message>
    <message>
        <source>Signed on as supervisor</source>
        <comment>role_at_station_supervisor</comment>
        <translation>Angemeldet: Schichtleitung</translation>
    </message>
    <message>
        <source>Scan anything, or tap a task</source>
        <comment>hint_home</comment>
        <translation>Etwas scannen, oder eine Aufgabe antippen</translation>
    </message>
    <message>
        <source>{part}, {name}</source>
        <comment>hello</comment>
        <translation>{part}, {name}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <comment>good_morning</comment>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <comment>good_afternoon</comment>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <comment>good_evening</comment>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Receive</source>
        <comment>tile_receive</comment>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>Goods in, with labels</source>
        <comment>tile_receive_sub</comment>
        <translation>Ware einbuchen, mit Etiketten</translation>
    </message>
    <message>
        <source>Start a build</source>
        <comment>tile_build</comment>
        <translation>Bauen</translation>
    </message>
    <message>
        <source>A new unit and its number</source>
        <comment>tile_build_sub</comment>
        <translation>Ein neues Gerät und seine Nummer</translation>
    </message>
    <message>
        <source>Install</source>
        <comment>tile_install</comment>
        <translation>Einbauen</translation>
    </message>
    <message>
        <source>Parts into a unit</source>
        <comment>tile_install_sub</comment>
        <translation>Teile in ein Gerät</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>tile_remove</comment>
        <translation>Ausbauen</translation>
    </message>
    <message>
        <source>Parts out of a unit</source>
        <comment>tile_remove_sub</comment>
        <translation>Teile aus einem Gerät</translation>
    </message>
    <message>
        <source>Look up</source>
        <comment>tile_lookup</comment>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Scan anything to see it</source>
        <comment>tile_lookup_sub</comment>
        <translation>Etwas scannen, um es zu sehen</translation>
    </message>
    <message>
        <source>Needs a clerk</source>
        <comment>tile_needs_clerk</comment>
        <translation>Nur für das Lager</translation>
    </message>
    <message>
        <source>Needs an operator</source>
        <comment>tile_needs_operator</comment>
        <translation>Nur für Montage</translation>
    </message>
    <message>
        <source>Needs a supervisor</source>
        <comment>tile_needs_supervisor</comment>
        <translation>Nur für Schichtleitung</translation>
    </message>
    <message>
        <source>{n} open</source>
        <comment>n_open</comment>
        <translation>{n} offen</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <comment>title_waiting</comment>
        <translation>Wartet hier</translation>
    </message>
    <message>
        <source>Nothing waits. Scan or tap to begin.</source>
        <comment>nothing_waits</comment>
        <translation>Nichts wartet. Scannen oder antippen, um zu beginnen.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <comment>waits_conflicts</comment>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>For a supervisor</source>
        <comment>waits_conflicts_sub</comment>
        <translation>Für die Schichtleitung</translation>
    </message>
    <message>
        <source>Units on hold</source>
        <comment>waits_holds</comment>
        <translation>Gesperrte Geräte</translation>
    </message>
    <message>
        <source>They may not be used</source>
        <comment>waits_holds_sub</comment>
        <translation>Dürfen nicht verwendet werden</translation>
    </message>
    <message>
        <source>Labels not printed yet</source>
        <comment>waits_labels</comment>
        <translation>Etiketten noch nicht gedruckt</translation>
    </message>
    <message>
        <source>They wait for the printer</source>
        <comment>waits_labels_sub</comment>
        <translation>Warten auf den Drucker</translation>
    </message>
    <message>
        <source>{task}: {what}</source>
        <comment>open_task</comment>
        <translation>{task}: {what}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <comment>and_more</comment>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>Last scan, {at}: {what}</source>
        <comment>last_scan</comment>
        <translation>Letzter Scan, {at}: {what}</translation>
    </message>
    <message>
        <source>More than one match</source>
        <comment>sub_choice</comment>
        <translation>Mehrere Treffer</translation>
    </message>
    <message>
        <source>Tap the one in your hand</source>
        <comment>title_matches</comment>
        <translation>Antippen, was in der Hand liegt</translation>
    </message>
    <message>
        <source>or tap the part</source>
        <comment>title_parts</comment>
        <translation>oder das Teil antippen</translation>
    </message>
    <message>
        <source>{part} · {tracking}</source>
        <comment>part_row</comment>
        <translation>{part} · {tracking}</translation>
    </message>
    <message>
        <source>No part is known yet. Import parts first.</source>
        <comment>no_parts</comment>
        <translation>Noch kein Teil bekannt. Erst Teile importieren.</translation>
    </message>
    <message>
        <source>or tap the location</source>
        <comment>title_locations</comment>
        <translation>oder den Lagerplatz antippen</translation>
    </message>
    <message>
        <source>No location is known yet. Import locations first.</source>
        <comment>no_locations</comment>
        <translation>Noch kein Lagerplatz bekannt. Erst Lagerplätze importieren.</translation>
    </message>
    <message>
        <source>or tap the assembly</source>
        <comment>title_assemblies</comment>
        <translation>oder die Baugruppe antippen</translation>
    </message>
    <message>
        <source>No bill of material is released. Ask engineering.</source>
        <comment>no_assemblies</comment>
        <translation>Keine Stückliste ist freigegeben. Technik fragen.</translation>
    </message>
    <message>
        <source>or tap a unit in production</source>
        <comment>title_building</comment>
        <translation>oder ein Gerät in Fertigung antippen</translation>
    </message>
    <message>
        <source>No unit is in production. Start a build first.</source>
        <comment>no_building</comment>
        <translation>Kein Gerät ist in Fertigung. Erst einen Bau beginnen.</translation>
    </message>
    <message>
        <source>{name} · {status} · {when}</source>
        <comment>unit_row</comment>
        <translation>{name} · {status} · {when}</translation>
    </message>
    <message>
        <source>SERIAL</source>
        <comment>badge_serial</comment>
        <translation>SERIE</translation>
    </message>
    <message>
        <source>LOT</source>
        <comment>badge_lot</comment>
        <translation>CHARGE</translation>
    </message>
    <message>
        <source>COUNT</source>
        <comment>badge_untracked</comment>
        <translation>ANZAHL</translation>
    </message>
    <message>
        <source>{part} rev {rev}</source>
        <comment>part_rev</comment>
        <translation>{part} Rev. {rev}</translation>
    </message>
    <message>
        <source>Typing a code</source>
        <comment>sub_type</comment>
        <translation>Code eintippen</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>field_code</comment>
        <translation>Code</translation>
    </message>
    <message>
        <source>First entry</source>
        <comment>field_first</comment>
        <translation>Erste Eingabe</translation>
    </message>
    <message>
        <source>Use it</source>
        <comment>ok_code</comment>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>{name} received</source>
        <comment>band_unit_received</comment>
        <translation>{name} eingebucht</translation>
    </message>
    <message>
        <source>To {loc}. Its label follows</source>
        <comment>under_unit_received</comment>
        <translation>Auf {loc}. Sein Etikett folgt</translation>
    </message>
    <message>
        <source>{name} received</source>
        <comment>band_unit_received_of</comment>
        <translation>{name} eingebucht</translation>
    </message>
    <message>
        <source>To {loc}. Its label follows</source>
        <comment>under_unit_received_of</comment>
        <translation>Auf {loc}. Sein Etikett folgt</translation>
    </message>
    <message>
        <source>{name} rejected</source>
        <comment>band_unit_rejected</comment>
        <translation>{name} ist Ausschuss</translation>
    </message>
    <message>
        <source>To {loc}, on hold. Put it aside</source>
        <comment>under_unit_rejected</comment>
        <translation>Nach {loc}. Gesperrt, weglegen</translation>
    </message>
    <message>
        <source>{name} received</source>
        <comment>band_lot_received</comment>
        <translation>{name} eingebucht</translation>
    </message>
    <message>
        <source>{quantity} {unit} to {loc}, now {have} there</source>
        <comment>under_lot_received</comment>
        <translation>{quantity} {unit} auf {loc}, dort jetzt {have}</translation>
    </message>
    <message>
        <source>{name} received</source>
        <comment>band_stock_received</comment>
        <translation>{name} eingebucht</translation>
    </message>
    <message>
        <source>{quantity} {unit} to {loc}, now {have} there</source>
        <comment>under_stock_received</comment>
        <translation>{quantity} {unit} auf {loc}, dort jetzt {have}</translation>
    </message>
    <message>
        <source>Already scanned</source>
        <comment>band_xS7</comment>
        <translation>Schon gescannt</translation>
    </message>
    <message>
        <source>It is line {n} of this receipt. Nothing added</source>
        <comment>under_xS7</comment>
        <translation>Schon Position {n} dieses Wareneingangs. Nichts hinzugefügt</translation>
    </message>
    <message>
        <source>received</source>
        <comment>side_received</comment>
        <translation>eingebucht</translation>
    </message>
    <message>
        <source>still missing: {n}</source>
        <comment>still_missing</comment>
        <translation>es fehlen: {n}</translation>
    </message>
    <message>
        <source>recorded: {n}</source>
        <comment>recorded_n</comment>
        <translation>gebucht: {n}</translation>
    </message>
    <message>
        <source>Scan the first serial, the code marked S/N.</source>
        <comment>no_serials</comment>
        <translation>Die erste Seriennummer scannen, den Code mit S/N.</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>title_label</comment>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>The label shows here once a unit is received.</source>
        <comment>no_label</comment>
        <translation>Das Etikett erscheint hier, sobald ein Gerät eingebucht ist.</translation>
    </message>
    <message>
        <source>true size · {width} × {height} mm</source>
        <comment>true_size</comment>
        <translation>wahre Größe · {width} × {height} mm</translation>
    </message>
    <message>
        <source>No label here</source>
        <comment>row_label_none</comment>
        <translation>Kein Etikett hier</translation>
    </message>
    <message>
        <source>Label pending</source>
        <comment>row_label_queued</comment>
        <translation>Etikett fehlt noch</translation>
    </message>
    <message>
        <source>Label prints</source>
        <comment>row_label_sending</comment>
        <translation>Etikett druckt</translation>
    </message>
    <message>
        <source>Label printed</source>
        <comment>row_label_printed</comment>
        <translation>Etikett gedruckt</translation>
    </message>
    <message>
        <source>Label taken in</source>
        <comment>row_label_processed</comment>
        <translation>Etikett angenommen</translation>
    </message>
    <message>
        <source>Label sent</source>
        <comment>row_label_sent</comment>
        <translation>Etikett gesendet</translation>
    </message>
    <message>
        <source>Did it print?</source>
        <comment>row_label_unknown</comment>
        <translation>Gedruckt?</translation>
    </message>
    <message>
        <source>Label verified</source>
        <comment>row_label_verified</comment>
        <translation>Etikett geprüft</translation>
    </message>
    <message>
        <source>Label cancelled</source>
        <comment>row_label_cancelled</comment>
        <translation>Etikett verworfen</translation>
    </message>
    <message>
        <source>Label not needed</source>
        <comment>row_label_voided</comment>
        <translation>Etikett unnötig</translation>
    </message>
    <message>
        <source>Label is reprinted</source>
        <comment>row_label_replaced</comment>
        <translation>Wird neu gedruckt</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>row_rejected</comment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Waits for the printer</source>
        <comment>picture_queued</comment>
        <translation>Wartet auf den Drucker</translation>
    </message>
    <message>
        <source>Printing</source>
        <comment>picture_sending</comment>
        <translation>Wird gedruckt</translation>
    </message>
    <message>
        <source>Printed. Stick it on</source>
        <comment>picture_printed</comment>
        <translation>Gedruckt. Aufkleben</translation>
    </message>
    <message>
        <source>Did it come out?</source>
        <comment>picture_unknown</comment>
        <translation>Kam es heraus?</translation>
    </message>
    <message>
        <source>Taken in by the printer. Look whether it came out</source>
        <comment>picture_processed</comment>
        <translation>Vom Drucker angenommen. Nachsehen, ob es da ist</translation>
    </message>
    <message>
        <source>Sent. This printer cannot say more</source>
        <comment>picture_sent</comment>
        <translation>Gesendet. Mehr kann dieser Drucker nicht melden</translation>
    </message>
    <message>
        <source>Scanned back: it is the right one</source>
        <comment>picture_verified</comment>
        <translation>Zurückgescannt: Es ist das richtige</translation>
    </message>
    <message>
        <source>Cancelled. It is not printed</source>
        <comment>picture_cancelled</comment>
        <translation>Verworfen. Es wird nicht gedruckt</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <comment>picture_voided</comment>
        <translation>Nicht mehr nötig</translation>
    </message>
    <message>
        <source>It did not come out. The next copy takes its place</source>
        <comment>picture_replaced</comment>
        <translation>Kam nicht heraus. Die nächste Kopie ersetzt es</translation>
    </message>
    <message>
        <source>Label pending</source>
        <comment>label_pending</comment>
        <translation>Etikett fehlt noch</translation>
    </message>
    <message>
        <source>from label</source>
        <comment>from_label</comment>
        <translation>vom Etikett</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>quantity</comment>
        <translation>Menge</translation>
    </message>
    <message>
        <source>How many came?</source>
        <comment>quantity_expected</comment>
        <translation>Wie viele kamen an?</translation>
    </message>
    <message>
        <source>The page then counts up to it.</source>
        <comment>note_expected</comment>
        <translation>Die Seite zählt dann bis dahin.</translation>
    </message>
    <message>
        <source>How many to number?</source>
        <comment>quantity_generate</comment>
        <translation>Wie viele nummerieren?</translation>
    </message>
    <message>
        <source>Numbers such as {ex}</source>
        <comment>note_generate</comment>
        <translation>Nummern wie {ex}</translation>
    </message>
    <message>
        <source>On hand now: {n} {unit}</source>
        <comment>note_on_hand</comment>
        <translation>Bestand jetzt: {n} {unit}</translation>
    </message>
    <message>
        <source>One label for this lot</source>
        <comment>prints_lot</comment>
        <translation>Ein Etikett für diese Charge</translation>
    </message>
    <message>
        <source>One label for each unit</source>
        <comment>prints_units</comment>
        <translation>Ein Etikett je Gerät</translation>
    </message>
    <message>
        <source>prints when you save</source>
        <comment>prints_when_saved</comment>
        <translation>druckt beim Buchen</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>ok_set</comment>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Receive</source>
        <comment>ok_receive</comment>
        <translation>Einbuchen</translation>
    </message>
    <message>
        <source>Number them</source>
        <comment>ok_generate</comment>
        <translation>Nummerieren</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>ok_confirm</comment>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Lot</source>
        <comment>field_lot</comment>
        <translation>Charge</translation>
    </message>
    <message>
        <source>numbered when saved</source>
        <comment>lot_by_pattern</comment>
        <translation>Nummer beim Buchen</translation>
    </message>
    <message>
        <source>or tap a lot to add to it</source>
        <comment>title_lots</comment>
        <translation>oder eine Charge antippen, um zuzubuchen</translation>
    </message>
    <message>
        <source>New lot number</source>
        <comment>new_lot_row</comment>
        <translation>Neue Chargennummer</translation>
    </message>
    <message>
        <source>Where the supplier gives none</source>
        <comment>new_lot_sub</comment>
        <translation>Wo der Lieferant keine angibt</translation>
    </message>
    <message>
        <source>{n} {unit} on hand</source>
        <comment>lot_here</comment>
        <translation>{n} {unit} Bestand</translation>
    </message>
    <message>
        <source>Give it a number</source>
        <comment>number_row</comment>
        <translation>Nummer vergeben</translation>
    </message>
    <message>
        <source>The next one, such as {ex}</source>
        <comment>number_sub</comment>
        <translation>Die nächste, etwa {ex}</translation>
    </message>
    <message>
        <source>This part takes its number from outside. Scan it.</source>
        <comment>no_scheme</comment>
        <translation>Dieses Teil bringt seine Nummer mit. Scannen.</translation>
    </message>
    <message>
        <source>or let the kiosk number it</source>
        <comment>title_number</comment>
        <translation>oder den Kiosk nummerieren lassen</translation>
    </message>
    <message>
        <source>{name} started</source>
        <comment>band_run_started</comment>
        <translation>{name} begonnen</translation>
    </message>
    <message>
        <source>In production, run {run}. Its label follows</source>
        <comment>under_run_started</comment>
        <translation>In Fertigung, Auftrag {run}. Sein Etikett folgt</translation>
    </message>
    <message>
        <source>{name} fitted</source>
        <comment>band_unit_installed</comment>
        <translation>{name} eingebaut</translation>
    </message>
    <message>
        <source>{part} at {pos} in {parent}</source>
        <comment>under_unit_installed</comment>
        <translation>{part} an {pos} in {parent}</translation>
    </message>
    <message>
        <source>{name} taken</source>
        <comment>band_lot_taken</comment>
        <translation>{name} entnommen</translation>
    </message>
    <message>
        <source>Lot from {before} to {after}, from {loc}</source>
        <comment>under_lot_taken</comment>
        <translation>Charge von {before} auf {after}, von {loc}</translation>
    </message>
    <message>
        <source>Corrected to {quantity}</source>
        <comment>band_taken_corrected</comment>
        <translation>Auf {quantity} berichtigt</translation>
    </message>
    <message>
        <source>Lot from {before} to {after}</source>
        <comment>under_taken_corrected</comment>
        <translation>Charge von {before} auf {after}</translation>
    </message>
    <message>
        <source>{name} taken</source>
        <comment>band_stock_taken</comment>
        <translation>{name} entnommen</translation>
    </message>
    <message>
        <source>{quantity} from {loc}</source>
        <comment>under_stock_taken</comment>
        <translation>{quantity} von {loc}</translation>
    </message>
    <message>
        <source>Unit complete</source>
        <comment>band_run_completed</comment>
        <translation>Gerät fertig</translation>
    </message>
    <message>
        <source>{part} is available at {loc}</source>
        <comment>under_run_completed</comment>
        <translation>{part} ist verfügbar auf {loc}</translation>
    </message>
    <message>
        <source>Taken out of {parent}</source>
        <comment>band_removed</comment>
        <translation>Ausgebaut aus {parent}</translation>
    </message>
    <message>
        <source>It goes to {where}</source>
        <comment>under_removed</comment>
        <translation>Ziel: {where}</translation>
    </message>
    <message>
        <source>Approved substitute</source>
        <comment>band_xI19</comment>
        <translation>Freigegebener Ersatz</translation>
    </message>
    <message>
        <source>It stands for {part} at {pos}. Recorded as what it is</source>
        <comment>under_xI19</comment>
        <translation>Steht für {part} an {pos}. Gebucht als das, was es ist</translation>
    </message>
    <message>
        <source>fitted</source>
        <comment>side_fitted</comment>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>{n} × {part}</source>
        <comment>n_times</comment>
        <translation>{n} × {part}</translation>
    </message>
    <message>
        <source>This unit has no parts list.</source>
        <comment>no_lines</comment>
        <translation>Dieses Gerät hat keine Stückliste.</translation>
    </message>
    <message>
        <source>Parts for this unit</source>
        <comment>title_lines</comment>
        <translation>Teile für dieses Gerät</translation>
    </message>
    <message>
        <source>Serial or lot</source>
        <comment>title_values</comment>
        <translation>Seriennummer oder Charge</translation>
    </message>
    <message>
        <source>Fitted</source>
        <comment>title_fitted</comment>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Last scans</source>
        <comment>title_scans</comment>
        <translation>Letzte Scans</translation>
    </message>
    <message>
        <source>What is scanned shows here.</source>
        <comment>no_scans</comment>
        <translation>Gescanntes erscheint hier.</translation>
    </message>
    <message>
        <source>Unit · {name}</source>
        <comment>unit_kind</comment>
        <translation>Gerät · {name}</translation>
    </message>
    <message>
        <source>{k} of {n} lines</source>
        <comment>lines_filled</comment>
        <translation>{k} von {n} Positionen</translation>
    </message>
    <message>
        <source>lines left: {n}</source>
        <comment>lines_left</comment>
        <translation>Positionen offen: {n}</translation>
    </message>
    <message>
        <source>all parts are in</source>
        <comment>all_fitted</comment>
        <translation>alle Teile sind drin</translation>
    </message>
    <message>
        <source>the lot has {n}</source>
        <comment>take_what_is_there</comment>
        <translation>die Charge hat {n}</translation>
    </message>
    <message>
        <source>counted</source>
        <comment>counted_in</comment>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>last serial</source>
        <comment>last_serial</comment>
        <translation>letzte Seriennummer</translation>
    </message>
    <message>
        <source>last lot</source>
        <comment>last_lot</comment>
        <translation>letzte Charge</translation>
    </message>
    <message>
        <source>Lot {lot}</source>
        <comment>lot_named</comment>
        <translation>Charge {lot}</translation>
    </message>
    <message>
        <source>no lot on hand</source>
        <comment>no_lot_on_hand</comment>
        <translation>keine Charge auf Lager</translation>
    </message>
    <message>
        <source>{n} left</source>
        <comment>n_left</comment>
        <translation>{n} übrig</translation>
    </message>
    <message>
        <source>{part} for {unit}</source>
        <comment>needed_in</comment>
        <translation>{part} für {unit}</translation>
    </message>
    <message>
        <source>Confirm the count</source>
        <comment>quantity_count</comment>
        <translation>Anzahl bestätigen</translation>
    </message>
    <message>
        <source>How much comes out?</source>
        <comment>quantity_out</comment>
        <translation>Wie viel kommt heraus?</translation>
    </message>
    <message>
        <source>How much of the next lot?</source>
        <comment>quantity_taken</comment>
        <translation>Wie viel der nächsten Charge?</translation>
    </message>
    <message>
        <source>Still needed: {n}</source>
        <comment>note_needed</comment>
        <translation>Noch gebraucht: {n}</translation>
    </message>
    <message>
        <source>What is inside</source>
        <comment>title_inside</comment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Why does it come out?</source>
        <comment>field_reason</comment>
        <translation>Warum kommt es heraus?</translation>
    </message>
    <message>
        <source>That is why</source>
        <comment>ok_reason</comment>
        <translation>Das ist der Grund</translation>
    </message>
    <message>
        <source>Nothing is inside this unit.</source>
        <comment>nothing_inside</comment>
        <translation>In diesem Gerät ist nichts.</translation>
    </message>
    <message>
        <source>{name} at {position}</source>
        <comment>at_position</comment>
        <translation>{name} an {position}</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>tile_move</comment>
        <translation>Umlagern</translation>
    </message>
    <message>
        <source>From place to place</source>
        <comment>tile_move_sub</comment>
        <translation>Von Ort zu Ort</translation>
    </message>
    <message>
        <source>Move to another location</source>
        <comment>card_move</comment>
        <translation>An einen anderen Ort bringen</translation>
    </message>
    <message>
        <source>Now at {loc}</source>
        <comment>band_unit_moved</comment>
        <translation>Jetzt auf {loc}</translation>
    </message>
    <message>
        <source>{name}, until now at {source}</source>
        <comment>under_unit_moved</comment>
        <translation>{name}, bisher auf {source}</translation>
    </message>
    <message>
        <source>{quantity} {unit} now at {loc}</source>
        <comment>band_stock_moved</comment>
        <translation>{quantity} {unit} jetzt auf {loc}</translation>
    </message>
    <message>
        <source>Until now at {source}. {have} {unit} there now</source>
        <comment>under_stock_moved</comment>
        <translation>Bisher auf {source}. Dort liegen jetzt {have} {unit}</translation>
    </message>
    <message>
        <source>What is at {loc}</source>
        <comment>title_into</comment>
        <translation>Was auf {loc} liegt</translation>
    </message>
    <message>
        <source>or tap where it is taken from</source>
        <comment>title_sources</comment>
        <translation>oder antippen, von wo</translation>
    </message>
    <message>
        <source>Nothing is there yet.</source>
        <comment>nothing_there</comment>
        <translation>Dort liegt noch nichts.</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <comment>quarantine</comment>
        <translation>Sperrlager</translation>
    </message>
    <message>
        <source>How much moves?</source>
        <comment>quantity_moved</comment>
        <translation>Wie viel wird umgelagert?</translation>
    </message>
    <message>
        <source>taken from</source>
        <comment>from_location</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>Make a lot</source>
        <comment>tile_makelot</comment>
        <translation>Charge fertigen</translation>
    </message>
    <message>
        <source>Put what was made on stock, by its batch</source>
        <comment>tile_makelot_sub</comment>
        <translation>Gefertigtes unter seiner Charge einlagern</translation>
    </message>
    <message>
        <source>Make a lot</source>
        <comment>card_makelot</comment>
        <translation>Charge fertigen</translation>
    </message>
    <message>
        <source>Make a lot</source>
        <comment>button_makelot</comment>
        <translation>Charge fertigen</translation>
    </message>
    <message>
        <source>or tap the part</source>
        <comment>title_makelot</comment>
        <translation>oder das Teil antippen</translation>
    </message>
    <message>
        <source>No part is tracked by lot.</source>
        <comment>no_lot_parts</comment>
        <translation>Kein Teil wird nach Chargen geführt.</translation>
    </message>
    <message>
        <source>or type it, or take a number of ours</source>
        <comment>title_batch</comment>
        <translation>oder eintippen, oder eine eigene Nummer nehmen</translation>
    </message>
    <message>
        <source>A number of ours</source>
        <comment>row_our_lot</comment>
        <translation>Eigene Nummer</translation>
    </message>
    <message>
        <source>{ex}, where the traveller has none</source>
        <comment>row_our_lot_sub</comment>
        <translation>{ex}, wo der Laufzettel keine hat</translation>
    </message>
    <message>
        <source>From the traveller</source>
        <comment>title_batch_alone</comment>
        <translation>Vom Laufzettel</translation>
    </message>
    <message>
        <source>The code that names what was made: a batch, a works order</source>
        <comment>no_batch_rows</comment>
        <translation>Der Code, der das Gefertigte benennt: Charge, Fertigungsauftrag</translation>
    </message>
    <message>
        <source>How much was made</source>
        <comment>quantity_made</comment>
        <translation>Gefertigte Menge</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>ok_made</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Number of ours</source>
        <comment>button_our_lot</comment>
        <translation>Eigene Nummer</translation>
    </message>
    <message>
        <source>{batch} is kept as its batch</source>
        <comment>button_our_lot_sub</comment>
        <translation>{batch} bleibt als Charge</translation>
    </message>
    <message>
        <source>Batch</source>
        <comment>field_made_batch</comment>
        <translation>Charge</translation>
    </message>
    <message>
        <source>{n} {unit} in stock</source>
        <comment>note_made_more</comment>
        <translation>{n} {unit} auf Lager</translation>
    </message>
    <message>
        <source>from the day it was made</source>
        <comment>from_making</comment>
        <translation>ab dem Tag der Fertigung</translation>
    </message>
    <message>
        <source>Made here</source>
        <comment>event_made</comment>
        <translation>Hier gefertigt</translation>
    </message>
    <message>
        <source>{n} to {place}, batch {batch}</source>
        <comment>made_of_batch</comment>
        <translation>{n} nach {place}, Charge {batch}</translation>
    </message>
    <message>
        <source>Made here</source>
        <comment>fact_made</comment>
        <translation>Hier gefertigt</translation>
    </message>
    <message>
        <source>Batch</source>
        <comment>fact_made_batch</comment>
        <translation>Charge</translation>
    </message>
    <message>
        <source>{name} made</source>
        <comment>band_lot_made</comment>
        <translation>{name} gefertigt</translation>
    </message>
    <message>
        <source>{quantity} {unit} to {loc}</source>
        <comment>under_lot_made</comment>
        <translation>{quantity} {unit} nach {loc}</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>evidence_rule</comment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Do what the message says</source>
        <comment>step_rule</comment>
        <translation>Tun, was die Meldung sagt</translation>
    </message>
    <message>
        <source>Ask a supervisor if it is not clear</source>
        <comment>step_rule_ask</comment>
        <translation>Im Zweifel die Schichtleitung fragen</translation>
    </message>
    <message>
        <source>A supervisor who agrees scans a badge now</source>
        <comment>step_rule_badge</comment>
        <translation>Stimmt die Schichtleitung zu, scannt sie jetzt ihren Ausweis</translation>
    </message>
    <message>
        <source>Or go on with something else</source>
        <comment>step_rule_else</comment>
        <translation>Oder mit etwas anderem weitermachen</translation>
    </message>
    <message>
        <source>An administrator mends the rule</source>
        <comment>step_rule_mend</comment>
        <translation>Ein Administrator setzt die Regel instand</translation>
    </message>
    <message>
        <source>I have read it</source>
        <comment>button_read</comment>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Numbering</source>
        <comment>set_schemes</comment>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Formats of serial and lot numbers, and what each piece means</source>
        <comment>set_schemes_sub</comment>
        <translation>Aufbau von Serien- und Chargennummern, und was jeder Teil davon bedeutet</translation>
    </message>
    <message>
        <source>Numbering</source>
        <comment>sub_schemes</comment>
        <translation>Nummerierung</translation>
    </message>
    <message>
        <source>Numbering schemes, with how many parts use each</source>
        <comment>title_schemes</comment>
        <translation>Nummernschemata, und wie viele Teile sie nutzen</translation>
    </message>
    <message>
        <source>No part has a scheme yet. Import schemes or parts with one.</source>
        <comment>no_schemes</comment>
        <translation>Noch kein Teil hat ein Schema. Schemata importieren, oder Teile mit einem.</translation>
    </message>
    <message>
        <source>{name}, such as {example}</source>
        <comment>title_scheme</comment>
        <translation>{name}, zum Beispiel {example}</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>title_scheme_rules</comment>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>{pattern}, such as {example}</source>
        <comment>scheme_line</comment>
        <translation>{pattern}, zum Beispiel {example}</translation>
    </message>
    <message>
        <source>This is no scheme: {why}</source>
        <comment>scheme_bad</comment>
        <translation>Das ist kein Schema: {why}</translation>
    </message>
    <message>
        <source>{part} {name}</source>
        <comment>scheme_user</comment>
        <translation>{part} {name}</translation>
    </message>
    <message>
        <source>next {sn}</source>
        <comment>scheme_next</comment>
        <translation>als Nächstes {sn}</translation>
    </message>
    <message>
        <source>next {sn}, {n} left here</source>
        <comment>scheme_next_left</comment>
        <translation>als Nächstes {sn}, hier noch {n}</translation>
    </message>
    <message>
        <source>block used up: {sn}, until the central database is reached</source>
        <comment>scheme_next_own</comment>
        <translation>Block aufgebraucht: {sn}, bis die zentrale Datenbank erreicht ist</translation>
    </message>
    <message>
        <source>no number left</source>
        <comment>scheme_next_none</comment>
        <translation>keine Nummer übrig</translation>
    </message>
    <message>
        <source>Its numbers</source>
        <comment>button_scheme</comment>
        <translation>Seine Nummern</translation>
    </message>
    <message>
        <source>sn-1 and SN-1</source>
        <comment>fact_case</comment>
        <translation>sn-1 und SN-1</translation>
    </message>
    <message>
        <source>As the plant&apos;s rule says</source>
        <comment>letter_case_plant</comment>
        <translation>Wie es das Werk hält</translation>
    </message>
    <message>
        <source>Are one number</source>
        <comment>letter_case_fold</comment>
        <translation>Sind eine Nummer</translation>
    </message>
    <message>
        <source>Are two numbers</source>
        <comment>letter_case_exact</comment>
        <translation>Sind zwei Nummern</translation>
    </message>
    <message>
        <source>Scanned numbers</source>
        <comment>fact_validates</comment>
        <translation>Gescannte Nummern</translation>
    </message>
    <message>
        <source>Must have this form</source>
        <comment>scheme_validates</comment>
        <translation>Müssen diese Form haben</translation>
    </message>
    <message>
        <source>May have any form</source>
        <comment>scheme_generates</comment>
        <translation>Dürfen jede Form haben</translation>
    </message>
    <message>
        <source>Parts that use it</source>
        <comment>fact_users</comment>
        <translation>Teile mit diesem Schema</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>fact_note</comment>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <comment>fact_numbers</comment>
        <translation>Seriennummern</translation>
    </message>
    <message>
        <source>the maker&apos;s, or ours</source>
        <comment>numbered_either</comment>
        <translation>die des Herstellers, oder unsere</translation>
    </message>
    <message>
        <source>ours</source>
        <comment>numbered_ours</comment>
        <translation>unsere</translation>
    </message>
    <message>
        <source>the maker&apos;s</source>
        <comment>numbered_theirs</comment>
        <translation>die des Herstellers</translation>
    </message>
    <message>
        <source>Tap Give new numbers. A number that is there already can be scanned.</source>
        <comment>no_serials_ours</comment>
        <translation>„Neue Nummern“ antippen. Eine vorhandene Nummer lässt sich scannen.</translation>
    </message>
    <message>
        <source>Scan the maker&apos;s serial, the code marked S/N.</source>
        <comment>no_serials_theirs</comment>
        <translation>Die Seriennummer des Herstellers scannen, den Code mit S/N.</translation>
    </message>
    <message>
        <source>The one after the last</source>
        <comment>number_sub_counted</comment>
        <translation>Die Nummer nach der letzten</translation>
    </message>
    <message>
        <source>The numbers after the last</source>
        <comment>note_generate_counted</comment>
        <translation>Die Nummern nach der letzten</translation>
    </message>
    <message>
        <source>A code that cannot be scanned, typed twice</source>
        <comment>more_type</comment>
        <translation>Ein Code, der sich nicht scannen lässt, zweimal getippt</translation>
    </message>
    <message>
        <source>Newest label</source>
        <comment>tile_newest</comment>
        <translation>Neuestes Etikett</translation>
    </message>
    <message>
        <source>After a restore</source>
        <comment>tile_newest_sub</comment>
        <translation>Nach einer Rücksicherung</translation>
    </message>
    <message>
        <source>Which label is the newest?</source>
        <comment>title_newest</comment>
        <translation>Welches Etikett ist das neueste?</translation>
    </message>
    <message>
        <source>Type the number</source>
        <comment>newest_type</comment>
        <translation>Nummer eintippen</translation>
    </message>
    <message>
        <source>as it is printed on the newest label, twice</source>
        <comment>newest_type_sub</comment>
        <translation>wie sie auf dem neuesten Etikett steht, zweimal</translation>
    </message>
    <message>
        <source>None printed since</source>
        <comment>newest_none_since</comment>
        <translation>Seither keines gedruckt</translation>
    </message>
    <message>
        <source>all that was printed is on record</source>
        <comment>newest_none_own</comment>
        <translation>alles Gedruckte ist erfasst</translation>
    </message>
    <message>
        <source>all that was printed is on record; takes a supervisor&apos;s badge</source>
        <comment>newest_none_sub</comment>
        <translation>alles Gedruckte ist erfasst; braucht den Ausweis der Schichtleitung</translation>
    </message>
    <message>
        <source>What this machine knows</source>
        <comment>newest_machine</comment>
        <translation>Was dieser Kiosk weiß</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>newest_form</comment>
        <translation>Form</translation>
    </message>
    <message>
        <source>Never below</source>
        <comment>newest_given</comment>
        <translation>Nie darunter</translation>
    </message>
    <message>
        <source>none of this series</source>
        <comment>newest_none_known</comment>
        <translation>keine dieser Reihe</translation>
    </message>
    <message>
        <source>Newest label told</source>
        <comment>event_newest</comment>
        <translation>Neuestes Etikett genannt</translation>
    </message>
    <message>
        <source>none printed since</source>
        <comment>newest_none</comment>
        <translation>seither keines gedruckt</translation>
    </message>
    <message>
        <source>waits for the newest label; then {sn} or later</source>
        <comment>scheme_waits</comment>
        <translation>wartet auf das neueste Etikett; dann {sn} oder höher</translation>
    </message>
    <message>
        <source>Newest label</source>
        <comment>newest</comment>
        <translation>Neuestes Etikett</translation>
    </message>
    <message>
        <source>after a restore</source>
        <comment>newest_sub</comment>
        <translation>nach einer Rücksicherung</translation>
    </message>
    <message>
        <source>Open orders, then parts</source>
        <comment>title_orders_parts</comment>
        <translation>Offene Bestellungen, dann Teile</translation>
    </message>
    <message>
        <source>{supplier}, {state}</source>
        <comment>order_row</comment>
        <translation>{supplier}, {state}</translation>
    </message>
    <message>
        <source>{supplier}, {state}, expected {day}</source>
        <comment>order_row_due</comment>
        <translation>{supplier}, {state}, erwartet {day}</translation>
    </message>
    <message>
        <source>Lines of {po}</source>
        <comment>title_order</comment>
        <translation>Positionen von {po}</translation>
    </message>
    <message>
        <source>This order has no lines</source>
        <comment>no_order_lines</comment>
        <translation>Diese Bestellung hat keine Positionen</translation>
    </message>
    <message>
        <source>{part} · {tracking} · line {l}</source>
        <comment>order_line_row</comment>
        <translation>{part} · {tracking} · Position {l}</translation>
    </message>
    <message>
        <source>{part} · {tracking} · line {l}, expected {day}</source>
        <comment>order_line_due</comment>
        <translation>{part} · {tracking} · Position {l}, erwartet {day}</translation>
    </message>
    <message>
        <source>{part} · {tracking} · line {l}: {found} found, {missing} missing</source>
        <comment>order_line_listed</comment>
        <translation>{part} · {tracking} · Position {l}: {found} gefunden, {missing} fehlen</translation>
    </message>
    <message>
        <source>{part} · {tracking} · line {l}: {over} more than ordered</source>
        <comment>order_line_over</comment>
        <translation>{part} · {tracking} · Position {l}: {over} mehr als bestellt</translation>
    </message>
    <message>
        <source>{part} · {tracking} · line {l}, closed: {reason}</source>
        <comment>order_line_closed</comment>
        <translation>{part} · {tracking} · Position {l}, geschlossen: {reason}</translation>
    </message>
    <message>
        <source>{name} received</source>
        <comment>band_unit_received_listed</comment>
        <translation>{name} eingebucht</translation>
    </message>
    <message>
        <source>Supplier&apos;s list: {found} found, {missing} missing</source>
        <comment>under_unit_received_listed</comment>
        <translation>Lieferantenliste: {found} gefunden, {missing} fehlen</translation>
    </message>
    <message>
        <source>recorded: {n}, still due: {due}</source>
        <comment>still_due</comment>
        <translation>erfasst: {n}, noch offen: {due}</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <comment>kind_order</comment>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>announced with {asn}, line {l}</source>
        <comment>missing_row</comment>
        <translation>angekündigt mit {asn}, Position {l}</translation>
    </message>
    <message>
        <source>came all the same, line {l}</source>
        <comment>extra_row</comment>
        <translation>kam trotzdem, Position {l}</translation>
    </message>
    <message>
        <source>Supplier</source>
        <comment>fact_supplier</comment>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>State</source>
        <comment>fact_order_state</comment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>fact_expected</comment>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Close a line</source>
        <comment>button_close_line</comment>
        <translation>Position schließen</translation>
    </message>
    <message>
        <source>The order</source>
        <comment>button_order</comment>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>What does not come any more</source>
        <comment>title_close_line</comment>
        <translation>Was nicht mehr kommt</translation>
    </message>
    <message>
        <source>All that is still open</source>
        <comment>close_whole</comment>
        <translation>Alles, was noch offen ist</translation>
    </message>
    <message>
        <source>the whole order</source>
        <comment>close_whole_sub</comment>
        <translation>die ganze Bestellung</translation>
    </message>
    <message>
        <source>Why no more comes</source>
        <comment>field_why_closed</comment>
        <translation>Warum nichts mehr kommt</translation>
    </message>
    <message>
        <source>Close it</source>
        <comment>ok_close</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Available</source>
        <comment>state_available</comment>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>In production</source>
        <comment>state_in_production</comment>
        <translation>In Fertigung</translation>
    </message>
    <message>
        <source>Installed</source>
        <comment>state_installed</comment>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>state_on_hold</comment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>state_returned</comment>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>state_shipped</comment>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <comment>state_scrapped</comment>
        <translation>Verschrottet</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>state_archived</comment>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>state_conflict</comment>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Voided</source>
        <comment>state_voided</comment>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Used up</source>
        <comment>used_up</comment>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>held</comment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>On hold: {why}</source>
        <comment>held_because</comment>
        <translation>Gesperrt: {why}</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>sub_unit</comment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Lot</source>
        <comment>sub_lot</comment>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>sub_part</comment>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Location</source>
        <comment>sub_place</comment>
        <translation>Lagerplatz</translation>
    </message>
    <message>
        <source>Unit · {name} · {part}</source>
        <comment>kind_unit</comment>
        <translation>Gerät · {name} · {part}</translation>
    </message>
    <message>
        <source>Lot · {name} · {part}</source>
        <comment>kind_lot</comment>
        <translation>Charge · {name} · {part}</translation>
    </message>
    <message>
        <source>Part · {name} · {part}</source>
        <comment>kind_part</comment>
        <translation>Teil · {name} · {part}</translation>
    </message>
    <message>
        <source>Location · {name}</source>
        <comment>kind_place</comment>
        <translation>Lagerplatz · {name}</translation>
    </message>
    <message>
        <source>on hand: {n} {unit}</source>
        <comment>on_hand_n</comment>
        <translation>im Bestand: {n} {unit}</translation>
    </message>
    <message>
        <source>units: {n}, lots and counted parts: {m}</source>
        <comment>holds_n</comment>
        <translation>Geräte: {n}, Chargen und gezählte Teile: {m}</translation>
    </message>
    <message>
        <source>Lots</source>
        <comment>title_lots_of</comment>
        <translation>Chargen</translation>
    </message>
    <message>
        <source>rev {rev}</source>
        <comment>rev</comment>
        <translation>Rev. {rev}</translation>
    </message>
    <message>
        <source>in {parent}</source>
        <comment>part_of</comment>
        <translation>in {parent}</translation>
    </message>
    <message>
        <source>since {day} {time} · {who}</source>
        <comment>since_by</comment>
        <translation>seit {day} {time} · {who}</translation>
    </message>
    <message>
        <source>inside {unit}</source>
        <comment>place_inside</comment>
        <translation>in {unit}</translation>
    </message>
    <message>
        <source>not in stock</source>
        <comment>place_nowhere</comment>
        <translation>nicht im Bestand</translation>
    </message>
    <message>
        <source>in production</source>
        <comment>place_production</comment>
        <translation>in Fertigung</translation>
    </message>
    <message>
        <source>at the supplier</source>
        <comment>place_supplier</comment>
        <translation>beim Lieferanten</translation>
    </message>
    <message>
        <source>with the customer</source>
        <comment>place_customer</comment>
        <translation>beim Kunden</translation>
    </message>
    <message>
        <source>scrap</source>
        <comment>place_scrap</comment>
        <translation>Schrott</translation>
    </message>
    <message>
        <source>adjusted</source>
        <comment>place_adjustment</comment>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <comment>title_history</comment>
        <translation>Verlauf, Neuestes zuerst</translation>
    </message>
    <message>
        <source>What it is inside of, the outermost first</source>
        <comment>title_path</comment>
        <translation>Worin es steckt, das Äußerste zuerst</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <comment>empty_history</comment>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Nothing is inside this unit.</source>
        <comment>empty_inside</comment>
        <translation>In diesem Gerät ist nichts.</translation>
    </message>
    <message>
        <source>It is not inside another unit.</source>
        <comment>empty_path</comment>
        <translation>Es steckt in keinem anderen Gerät.</translation>
    </message>
    <message>
        <source>Nothing is on hand.</source>
        <comment>empty_on_hand</comment>
        <translation>Nichts auf Lager.</translation>
    </message>
    <message>
        <source>events: {n}</source>
        <comment>n_events</comment>
        <translation>Ereignisse: {n}</translation>
    </message>
    <message>
        <source>parts: {n}</source>
        <comment>n_inside</comment>
        <translation>Teile: {n}</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>nothing_inside_sub</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>levels up: {n}</source>
        <comment>n_levels</comment>
        <translation>darüber: {n}</translation>
    </message>
    <message>
        <source>{n} {unit}</source>
        <comment>n_unit</comment>
        <translation>{n} {unit}</translation>
    </message>
    <message>
        <source>units: {n}</source>
        <comment>n_units</comment>
        <translation>Geräte: {n}</translation>
    </message>
    <message>
        <source>places: {n}</source>
        <comment>n_places</comment>
        <translation>Plätze: {n}</translation>
    </message>
    <message>
        <source>left of {n} {unit}</source>
        <comment>left_of</comment>
        <translation>übrig von {n} {unit}</translation>
    </message>
    <message>
        <source>Where it is</source>
        <comment>title_where</comment>
        <translation>Lagerplätze</translation>
    </message>
    <message>
        <source>Used in</source>
        <comment>title_used_in</comment>
        <translation>Verwendet in</translation>
    </message>
    <message>
        <source>It went into no unit yet.</source>
        <comment>not_used_yet</comment>
        <translation>Noch in keinem Gerät.</translation>
    </message>
    <message>
        <source>{status} · {when}</source>
        <comment>used_row</comment>
        <translation>{status} · {when}</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>fact_received</comment>
        <translation>Eingebucht</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>fact_used</comment>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>scrapped: {n}</source>
        <comment>scrapped_n</comment>
        <translation>verschrottet: {n}</translation>
    </message>
    <message>
        <source>Tracking</source>
        <comment>fact_tracking</comment>
        <translation>Verfolgung</translation>
    </message>
    <message>
        <source>Scan a number of it to see one.</source>
        <comment>scan_for_more</comment>
        <translation>Eine Nummer davon scannen, um eines zu sehen.</translation>
    </message>
    <message>
        <source>Units by status</source>
        <comment>title_units</comment>
        <translation>Geräte nach Status</translation>
    </message>
    <message>
        <source>Units here</source>
        <comment>title_units_here</comment>
        <translation>Geräte hier</translation>
    </message>
    <message>
        <source>No unit is here.</source>
        <comment>no_units_here</comment>
        <translation>Kein Gerät ist hier.</translation>
    </message>
    <message>
        <source>Lots and counted parts here</source>
        <comment>title_stock_here</comment>
        <translation>Chargen und gezählte Teile hier</translation>
    </message>
    <message>
        <source>No lot or counted part is here.</source>
        <comment>no_stock_here</comment>
        <translation>Keine Charge und kein gezähltes Teil ist hier.</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>sub_stop</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>You scanned</source>
        <comment>evidence_scanned</comment>
        <translation>Gescannt</translation>
    </message>
    <message>
        <source>It is on record</source>
        <comment>evidence_exists</comment>
        <translation>Ist aufgezeichnet</translation>
    </message>
    <message>
        <source>This line is for</source>
        <comment>evidence_line</comment>
        <translation>Diese Position ist für</translation>
    </message>
    <message>
        <source>This unit needs</source>
        <comment>evidence_needed</comment>
        <translation>Dieses Gerät braucht</translation>
    </message>
    <message>
        <source>It is inside</source>
        <comment>evidence_is_in</comment>
        <translation>Steckt in</translation>
    </message>
    <message>
        <source>{part} at {loc}, since {date}</source>
        <comment>at_since</comment>
        <translation>{part} auf {loc}, seit {date}</translation>
    </message>
    <message>
        <source>inside {parent}, since {date}</source>
        <comment>inside_since</comment>
        <translation>in {parent}, seit {date}</translation>
    </message>
    <message>
        <source>shipped to {customer}, {date}</source>
        <comment>shipped_since</comment>
        <translation>versandt an {customer}, {date}</translation>
    </message>
    <message>
        <source>{state}, {date}</source>
        <comment>retired_since</comment>
        <translation>{state}, {date}</translation>
    </message>
    <message>
        <source>this revision</source>
        <comment>rev_needed</comment>
        <translation>diese Revision</translation>
    </message>
    <message>
        <source>position {pos}, since {date}</source>
        <comment>position_since</comment>
        <translation>Position {pos}, seit {date}</translation>
    </message>
    <message>
        <source>Put it aside, in the red bin</source>
        <comment>step_red_bin</comment>
        <translation>Beiseitelegen, in die rote Kiste</translation>
    </message>
    <message>
        <source>Scan the right one to go on</source>
        <comment>step_scan_right</comment>
        <translation>Das richtige scannen, um weiterzumachen</translation>
    </message>
    <message>
        <source>Put it back where it came from</source>
        <comment>step_put_back</comment>
        <translation>Dorthin zurücklegen, wo es herkam</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <comment>step_call</comment>
        <translation>Schichtleitung rufen</translation>
    </message>
    <message>
        <source>Press the white button, or let the supervisor scan a badge</source>
        <comment>step_acknowledge</comment>
        <translation>Die weiße Taste drücken, oder die Schichtleitung den Ausweis scannen lassen</translation>
    </message>
    <message>
        <source>Switch how a part is tracked</source>
        <comment>card_tracking</comment>
        <translation>Verfolgung eines Teils umstellen</translation>
    </message>
    <message>
        <source>Archive a thing</source>
        <comment>card_archive</comment>
        <translation>Etwas archivieren</translation>
    </message>
    <message>
        <source>Correct a serial</source>
        <comment>card_renumber</comment>
        <translation>Eine Seriennummer berichtigen</translation>
    </message>
    <message>
        <source>The batch of what comes next</source>
        <comment>card_batch</comment>
        <translation>Die Partie des Nächsten</translation>
    </message>
    <message>
        <source>Tracking</source>
        <comment>tile_tracking</comment>
        <translation>Verfolgung</translation>
    </message>
    <message>
        <source>How a part is told apart</source>
        <comment>tile_tracking_sub</comment>
        <translation>Wie ein Teil unterschieden wird</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>tile_archive</comment>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Out of stock for good</source>
        <comment>tile_archive_sub</comment>
        <translation>Für immer aus dem Bestand</translation>
    </message>
    <message>
        <source>Correct serial</source>
        <comment>tile_renumber</comment>
        <translation>Seriennummer berichtigen</translation>
    </message>
    <message>
        <source>A unit&apos;s number was read wrong</source>
        <comment>tile_renumber_sub</comment>
        <translation>Eine Nummer wurde falsch gelesen</translation>
    </message>
    <message>
        <source>How is it to be tracked?</source>
        <comment>title_types</comment>
        <translation>Wie soll es verfolgt werden?</translation>
    </message>
    <message>
        <source>Serial: a number for every piece</source>
        <comment>type_serial</comment>
        <translation>Seriennummer: eine für jedes Stück</translation>
    </message>
    <message>
        <source>Choose it if you must know which one it was. Costs a scan each time.</source>
        <comment>type_serial_help</comment>
        <translation>Wenn man wissen muss, welches es war. Kostet jedes Mal einen Scan.</translation>
    </message>
    <message>
        <source>Lot: a number for a batch</source>
        <comment>type_lot</comment>
        <translation>Charge: eine Nummer für viele gleiche</translation>
    </message>
    <message>
        <source>Choose it if you may have to recall a batch. In doubt, this one.</source>
        <comment>type_lot_help</comment>
        <translation>Wenn eine Lieferung zurückgerufen werden könnte. Im Zweifel dies.</translation>
    </message>
    <message>
        <source>Untracked: only a count</source>
        <comment>type_untracked</comment>
        <translation>Nur zählen</translation>
    </message>
    <message>
        <source>Choose it if “we have {n}” is all you need to know. No history.</source>
        <comment>type_untracked_help</comment>
        <translation>Wenn „wir haben {n}“ genügt. Kein Verlauf.</translation>
    </message>
    <message>
        <source>{help} It is this now.</source>
        <comment>type_now</comment>
        <translation>{help} So ist es jetzt.</translation>
    </message>
    <message>
        <source>In stock now</source>
        <comment>title_in_stock</comment>
        <translation>Jetzt im Bestand</translation>
    </message>
    <message>
        <source>Lots</source>
        <comment>in_stock_lots</comment>
        <translation>Chargen</translation>
    </message>
    <message>
        <source>{n} at {m} locations</source>
        <comment>in_stock_lots_at</comment>
        <translation>{n} an {m} Lagerorten</translation>
    </message>
    <message>
        <source>Without a number</source>
        <comment>in_stock_counted</comment>
        <translation>Ohne Nummer</translation>
    </message>
    <message>
        <source>What about the old stock?</source>
        <comment>title_old_stock</comment>
        <translation>Was wird aus dem alten Bestand?</translation>
    </message>
    <message>
        <source>Archive it and start clean</source>
        <comment>old_archive</comment>
        <translation>Archivieren und neu anfangen</translation>
    </message>
    <message>
        <source>Recommended: what is counted under the old rule leaves the books.</source>
        <comment>old_archive_help</comment>
        <translation>Empfohlen: Was bisher nur gezählt wurde, geht aus dem Bestand.</translation>
    </message>
    <message>
        <source>Keep it untracked</source>
        <comment>old_keep</comment>
        <translation>Ohne Nummer lassen</translation>
    </message>
    <message>
        <source>It stays a count. New receipts need a number.</source>
        <comment>old_keep_help</comment>
        <translation>Es bleibt nur gezählt. Neue Eingänge brauchen eine Nummer.</translation>
    </message>
    <message>
        <source>Assign numbers now</source>
        <comment>old_assign</comment>
        <translation>Jetzt Nummern zuordnen</translation>
    </message>
    <message>
        <source>Go along the shelf and scan a number for each.</source>
        <comment>old_assign_help</comment>
        <translation>Am Regal entlanggehen und jedem eine Nummer geben.</translation>
    </message>
    <message>
        <source>Assign numbers</source>
        <comment>left_assign</comment>
        <translation>Nummern zuordnen</translation>
    </message>
    <message>
        <source>Archive them</source>
        <comment>left_archive</comment>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Do it</source>
        <comment>button_do_it</comment>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>What changes</source>
        <comment>title_changes</comment>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>A supervisor&apos;s badge does it</source>
        <comment>confirm_badge</comment>
        <translation>Dazu braucht es den Ausweis der Schichtleitung</translation>
    </message>
    <message>
        <source>Without a number</source>
        <comment>title_assign</comment>
        <translation>Ohne Nummer</translation>
    </message>
    <message>
        <source>All of it has a number.</source>
        <comment>no_assign</comment>
        <translation>Alles hat eine Nummer.</translation>
    </message>
    <message>
        <source>Number one by our scheme</source>
        <comment>generate_one</comment>
        <translation>Eines nach unserem Schema nummerieren</translation>
    </message>
    <message>
        <source>New lot number</source>
        <comment>generate_lot</comment>
        <translation>Neue Chargennummer</translation>
    </message>
    <message>
        <source>Scan it, or tap what is on hold or expired</source>
        <comment>title_archive</comment>
        <translation>Scannen, oder Gesperrtes und Abgelaufenes antippen</translation>
    </message>
    <message>
        <source>Scan the unit, or tap one that came last</source>
        <comment>title_renumber</comment>
        <translation>Gerät scannen, oder eines der letzten antippen</translation>
    </message>
    <message>
        <source>Scan the right serial</source>
        <comment>title_new_serial</comment>
        <translation>Die richtige Seriennummer scannen</translation>
    </message>
    <message>
        <source>Enter the right serial</source>
        <comment>enter_serial</comment>
        <translation>Richtige Nummer eingeben</translation>
    </message>
    <message>
        <source>Twice, so that no second mistake creeps in</source>
        <comment>enter_serial_sub</comment>
        <translation>Zweimal, damit kein zweiter Fehler entsteht</translation>
    </message>
    <message>
        <source>The next number of its scheme</source>
        <comment>generate_serial</comment>
        <translation>Die nächste Nummer des Schemas</translation>
    </message>
    <message>
        <source>Why?</source>
        <comment>title_why</comment>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>obsolete</source>
        <comment>why_obsolete</comment>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>not found</source>
        <comment>why_lost</comment>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>why_damaged</comment>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>typing error</source>
        <comment>why_mistyped</comment>
        <translation>Tippfehler</translation>
    </message>
    <message>
        <source>the maker relabelled it</source>
        <comment>why_relabelled</comment>
        <translation>vom Hersteller neu etikettiert</translation>
    </message>
    <message>
        <source>Another reason</source>
        <comment>why_other</comment>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Type it</source>
        <comment>why_other_sub</comment>
        <translation>Eintippen</translation>
    </message>
    <message>
        <source>Tracking</source>
        <comment>button_tracking</comment>
        <translation>Verfolgung</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>button_archive</comment>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Correct serial</source>
        <comment>button_renumber</comment>
        <translation>Nummer ändern</translation>
    </message>
    <message>
        <source>{q} {unit} without a number</source>
        <comment>pieces_unnumbered</comment>
        <translation>{q} {unit} ohne Nummer</translation>
    </message>
    <message>
        <source>Tap to assign or archive them</source>
        <comment>pieces_unnumbered_sub</comment>
        <translation>Antippen zum Zuordnen oder Archivieren</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>event_archived</comment>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Its tracking was switched</source>
        <comment>archived_at_switch</comment>
        <translation>Die Verfolgung wurde umgestellt</translation>
    </message>
    <message>
        <source>Got numbers</source>
        <comment>event_assigned</comment>
        <translation>Nummern zugeordnet</translation>
    </message>
    <message>
        <source>Batches</source>
        <comment>fact_batches</comment>
        <translation>Partien</translation>
    </message>
    <message>
        <source>Old untracked stock</source>
        <comment>button_old_stock</comment>
        <translation>Alter Bestand</translation>
    </message>
    <message>
        <source>How many are this lot?</source>
        <comment>quantity_assigned</comment>
        <translation>Wie viele gehören zu dieser Charge?</translation>
    </message>
    <message>
        <source>The batch of what you receive next</source>
        <comment>more_batch</comment>
        <translation>Die Partie dessen, was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Batch</source>
        <comment>button_batch</comment>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>event_received</comment>
        <translation>Eingebucht</translation>
    </message>
    <message>
        <source>Build started</source>
        <comment>event_started</comment>
        <translation>Bau begonnen</translation>
    </message>
    <message>
        <source>Run {run}</source>
        <comment>event_in_run</comment>
        <translation>Auftrag {run}</translation>
    </message>
    <message>
        <source>Build completed</source>
        <comment>event_completed</comment>
        <translation>Bau fertig</translation>
    </message>
    <message>
        <source>Installed</source>
        <comment>event_installed</comment>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>{part} fitted</source>
        <comment>event_fitted</comment>
        <translation>{part} eingebaut</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>event_removed</comment>
        <translation>Ausgebaut</translation>
    </message>
    <message>
        <source>{part} taken out</source>
        <comment>event_taken_out</comment>
        <translation>{part} ausgebaut</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <comment>event_hold</comment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <comment>event_scrapped</comment>
        <translation>Verschrottet</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>event_moved</comment>
        <translation>Umgelagert</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>event_counted</comment>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>event_shipped</comment>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>event_returned</comment>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>An action was undone</source>
        <comment>event_reversed</comment>
        <translation>Eine Buchung wurde zurückgenommen</translation>
    </message>
    <message>
        <source>{what}, undone later</source>
        <comment>event_undone</comment>
        <translation>{what}, später zurückgenommen</translation>
    </message>
    <message>
        <source>Label queued again</source>
        <comment>event_label</comment>
        <translation>Etikett erneut bestellt</translation>
    </message>
    <message>
        <source>Label came out</source>
        <comment>event_label_seen</comment>
        <translation>Etikett herausgekommen</translation>
    </message>
    <message>
        <source>Label scanned back</source>
        <comment>event_label_verified</comment>
        <translation>Etikett zurückgescannt</translation>
    </message>
    <message>
        <source>copy {n}: {why}</source>
        <comment>copy_because</comment>
        <translation>Exemplar {n}: {why}</translation>
    </message>
    <message>
        <source>Part defined</source>
        <comment>event_defined</comment>
        <translation>Teil festgelegt</translation>
    </message>
    <message>
        <source>BOM released</source>
        <comment>event_bom</comment>
        <translation>Stückliste freigegeben</translation>
    </message>
    <message>
        <source>Conflict decided: {choice}</source>
        <comment>event_resolved_as</comment>
        <translation>Konflikt entschieden: {choice}</translation>
    </message>
    <message>
        <source>Recorded twice: it is {unit} from now on</source>
        <comment>event_merged_into</comment>
        <translation>Doppelt erfasst: ab jetzt ist es {unit}</translation>
    </message>
    <message>
        <source>{unit} turned out to be this unit</source>
        <comment>event_merged_from</comment>
        <translation>{unit} war in Wahrheit dieses Gerät</translation>
    </message>
    <message>
        <source>Serial number corrected</source>
        <comment>event_renumbered</comment>
        <translation>Seriennummer berichtigt</translation>
    </message>
    <message>
        <source>{before} → {serial}</source>
        <comment>event_renumbered_how</comment>
        <translation>{before} → {serial}</translation>
    </message>
    <message>
        <source>Divided into two lots</source>
        <comment>event_divided</comment>
        <translation>In zwei Chargen geteilt</translation>
    </message>
    <message>
        <source>{n}, the other lot is {lot}</source>
        <comment>event_divided_how</comment>
        <translation>{n}, die andere Charge ist {lot}</translation>
    </message>
    <message>
        <source>Given to a station</source>
        <comment>event_owned</comment>
        <translation>Einer Station zugeteilt</translation>
    </message>
    <message>
        <source>everybody&apos;s again</source>
        <comment>owned_by_all</comment>
        <translation>wieder für alle</translation>
    </message>
    <message>
        <source>Rights set</source>
        <comment>event_rights</comment>
        <translation>Rechte gesetzt</translation>
    </message>
    <message>
        <source>Continued by another station</source>
        <comment>event_continued</comment>
        <translation>Von einer anderen Station weitergeführt</translation>
    </message>
    <message>
        <source>File added</source>
        <comment>event_file</comment>
        <translation>Datei hinzugefügt</translation>
    </message>
    <message>
        <source>Noted</source>
        <comment>event_noted</comment>
        <translation>Vermerkt</translation>
    </message>
    <message>
        <source>approved by {name}</source>
        <comment>event_approved</comment>
        <translation>freigegeben von {name}</translation>
    </message>
    <message>
        <source>{what}, {approved}</source>
        <comment>event_and_approved</comment>
        <translation>{what}, {approved}</translation>
    </message>
    <message>
        <source>lines: {n}</source>
        <comment>n_lines</comment>
        <translation>Positionen: {n}</translation>
    </message>
    <message>
        <source>An entry of a newer program</source>
        <comment>event_unknown</comment>
        <translation>Ein Eintrag eines neueren Programms</translation>
    </message>
    <message>
        <source>copy {n}</source>
        <comment>copy_n</comment>
        <translation>Exemplar {n}</translation>
    </message>
    <message>
        <source>to {place}</source>
        <comment>to_place</comment>
        <translation>nach {place}</translation>
    </message>
    <message>
        <source>{n} to {place}</source>
        <comment>n_to_place</comment>
        <translation>{n} nach {place}</translation>
    </message>
    <message>
        <source>into {unit}, run {run}</source>
        <comment>into</comment>
        <translation>in {unit}, Auftrag {run}</translation>
    </message>
    <message>
        <source>{n} into {unit}, run {run}</source>
        <comment>n_into</comment>
        <translation>{n} in {unit}, Auftrag {run}</translation>
    </message>
    <message>
        <source>{serial} at {position}</source>
        <comment>serial_at</comment>
        <translation>{serial} an {position}</translation>
    </message>
    <message>
        <source>{n} of {what}</source>
        <comment>n_of</comment>
        <translation>{n} von {what}</translation>
    </message>
    <message>
        <source>out of {unit}: {why}</source>
        <comment>out_of</comment>
        <translation>aus {unit}: {why}</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <comment>out_because</comment>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <source>Give a list</source>
        <comment>button_list</comment>
        <translation>Liste eingeben</translation>
    </message>
    <message>
        <source>Paste, type or load many serials, checked before any is received</source>
        <comment>more_list</comment>
        <translation>Viele Seriennummern auf einmal: einfügen, tippen oder laden</translation>
    </message>
    <message>
        <source>From a file</source>
        <comment>button_list_files</comment>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>Leave the list</source>
        <comment>button_list_leave</comment>
        <translation>Liste verlassen</translation>
    </message>
    <message>
        <source>Receive</source>
        <comment>button_list_receive</comment>
        <translation>Einbuchen</translation>
    </message>
    <message>
        <source>Serials, typed or pasted</source>
        <comment>field_list</comment>
        <translation>Seriennummern, getippt oder eingefügt</translation>
    </message>
    <message>
        <source>Check them</source>
        <comment>ok_list</comment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Lists on a stick, or in the inbox</source>
        <comment>title_list_files</comment>
        <translation>Listen auf einem Stick oder im Eingangsordner</translation>
    </message>
    <message>
        <source>No list is there. Plug in a stick, or put a CSV or text file into {folder}.</source>
        <comment>no_list_files</comment>
        <translation>Keine Liste da. Einen Stick einstecken, oder eine CSV- oder Textdatei in {folder} legen.</translation>
    </message>
    <message>
        <source>Cannot be received: {n}</source>
        <comment>title_list_bad</comment>
        <translation>Gehen nicht: {n}</translation>
    </message>
    <message>
        <source>Give the list</source>
        <comment>hint_list</comment>
        <translation>Liste eingeben</translation>
    </message>
    <message>
        <source>A8-12 are five, A8+3 are four, ~ is our next one; a comma before the next. All are checked before any is received.</source>
        <comment>hint_list_sub</comment>
        <translation>A8-12 sind fünf, A8+3 vier, ~ ist unsere nächste; dazwischen Kommas. Erst wird alles geprüft, dann eingebucht.</translation>
    </message>
    <message>
        <source>The list</source>
        <comment>title_list</comment>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>{bad} of {n} cannot be received; see why below. Nothing received yet.</source>
        <comment>list_bad_below</comment>
        <translation>{bad} von {n} gehen nicht; unten steht, warum. Noch nichts eingebucht.</translation>
    </message>
    <message>
        <source>Still to check</source>
        <comment>list_waits</comment>
        <translation>Noch zu prüfen</translation>
    </message>
    <message>
        <source>Can be received</source>
        <comment>list_fit</comment>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Cannot be received</source>
        <comment>list_unfit</comment>
        <translation>Gehen nicht</translation>
    </message>
    <message>
        <source>Every number can be received</source>
        <comment>list_all_good</comment>
        <translation>Alle Nummern sind in Ordnung</translation>
    </message>
    <message>
        <source>None is on record, none stands in the list twice</source>
        <comment>list_all_good_sub</comment>
        <translation>Keine ist schon erfasst, keine steht zweimal in der Liste</translation>
    </message>
    <message>
        <source>stick or inbox</source>
        <comment>button_list_files_sub</comment>
        <translation>Stick oder Eingangsordner</translation>
    </message>
    <message>
        <source>{n} of the list</source>
        <comment>list_good</comment>
        <translation>{n} der Liste</translation>
    </message>
    <message>
        <source>{n} · {sn} · {code} {why}</source>
        <comment>list_row</comment>
        <translation>{n} · {sn} · {code} {why}</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>sub_help</comment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>The command card</source>
        <comment>title_card</comment>
        <translation>Die Befehlskarte</translation>
    </message>
    <message>
        <source>More</source>
        <comment>sub_more</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What else can be done here</source>
        <comment>title_more</comment>
        <translation>Was hier noch möglich ist</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>sub_holds</comment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Units on hold</source>
        <comment>title_holds</comment>
        <translation>Gesperrte Geräte</translation>
    </message>
    <message>
        <source>Nothing is on hold.</source>
        <comment>no_holds</comment>
        <translation>Nichts ist gesperrt.</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>sub_language</comment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of this screen</source>
        <comment>title_language</comment>
        <translation>Sprache dieses Bildschirms</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language_en</comment>
        <translation>English</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <comment>language_de</comment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Label printer</source>
        <comment>sub_printer</comment>
        <translation>Etikettendrucker</translation>
    </message>
    <message>
        <source>Labels that wait</source>
        <comment>title_labels_waiting</comment>
        <translation>Etiketten, die warten</translation>
    </message>
    <message>
        <source>No label waits.</source>
        <comment>no_labels_wait</comment>
        <translation>Kein Etikett wartet.</translation>
    </message>
    <message>
        <source>{part} · print {copy}</source>
        <comment>spool_row</comment>
        <translation>{part} · Druck {copy}</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>sub_settings</comment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings of this screen</source>
        <comment>title_settings</comment>
        <translation>Einstellungen dieses Bildschirms</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>set_theme</comment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Theme by the clock</source>
        <comment>set_theme_auto</comment>
        <translation>Farben nach der Uhr</translation>
    </message>
    <message>
        <source>Day and night at the hours in the settings file</source>
        <comment>set_theme_auto_sub</comment>
        <translation>Tag und Nacht zu den Stunden der Einstellungsdatei</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>set_language</comment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>set_sound</comment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <comment>set_volume</comment>
        <translation>Ton prüfen</translation>
    </message>
    <message>
        <source>Plays the three verdicts one after the other</source>
        <comment>set_volume_sub</comment>
        <translation>Spielt die drei Klänge nacheinander</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <comment>set_scanner</comment>
        <translation>Scannertest</translation>
    </message>
    <message>
        <source>Shows what the scanner sends</source>
        <comment>set_scanner_sub</comment>
        <translation>Zeigt, was der Scanner sendet</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <comment>set_diagnostics</comment>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Times, versions, disk, support bundle</source>
        <comment>set_diagnostics_sub</comment>
        <translation>Zeiten, Versionen, Platte, Supportpaket</translation>
    </message>
    <message>
        <source>Import files</source>
        <comment>sub_import</comment>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Import files</source>
        <comment>set_import</comment>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Parts, bills of material, locations, people as CSV</source>
        <comment>set_import_sub</comment>
        <translation>Teile, Stücklisten, Lagerplätze, Personen als CSV</translation>
    </message>
    <message>
        <source>Close or restart the kiosk</source>
        <comment>set_close</comment>
        <translation>Kiosk beenden oder neu starten</translation>
    </message>
    <message>
        <source>Asks once more</source>
        <comment>set_close_sub</comment>
        <translation>Fragt noch einmal nach</translation>
    </message>
    <message>
        <source>Close the kiosk?</source>
        <comment>title_close</comment>
        <translation>Kiosk beenden?</translation>
    </message>
    <message>
        <source>Close now</source>
        <comment>set_close_now</comment>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>All that was recorded is saved</source>
        <comment>set_close_now_sub</comment>
        <translation>Alles Gebuchte ist gespeichert</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>set_restart</comment>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>It comes back on the same step</source>
        <comment>set_restart_sub</comment>
        <translation>Geht im selben Schritt weiter</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>value_day</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Night</source>
        <comment>value_night</comment>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>On</source>
        <comment>value_on</comment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>value_off</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <comment>sub_scanner</comment>
        <translation>Scannertest</translation>
    </message>
    <message>
        <source>The scanner</source>
        <comment>title_scanner</comment>
        <translation>Der Scanner</translation>
    </message>
    <message>
        <source>Scan the test code</source>
        <comment>scanner_test</comment>
        <translation>Den Testcode scannen</translation>
    </message>
    <message>
        <source>or any other code: it is only shown, nothing is recorded</source>
        <comment>scanner_test_sub</comment>
        <translation>oder einen anderen: er wird nur gezeigt, nichts wird gebucht</translation>
    </message>
    <message>
        <source>Test code</source>
        <comment>fact_test_code</comment>
        <translation>Testcode</translation>
    </message>
    <message>
        <source>Scanner</source>
        <comment>fact_device</comment>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Badge</source>
        <comment>scan_badge_row</comment>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Only shown</source>
        <comment>scan_tested</comment>
        <translation>Nur gezeigt</translation>
    </message>
    <message>
        <source>The scanner is set right</source>
        <comment>layout_good</comment>
        <translation>Der Scanner ist richtig eingestellt</translation>
    </message>
    <message>
        <source>Every character came as it is printed</source>
        <comment>layout_good_sub</comment>
        <translation>Jedes Zeichen kam so an, wie es gedruckt ist</translation>
    </message>
    <message>
        <source>Upper and lower case are swapped</source>
        <comment>layout_case</comment>
        <translation>Groß- und Kleinschreibung sind vertauscht</translation>
    </message>
    <message>
        <source>Set the scanner to the US keyboard, Caps Lock off</source>
        <comment>layout_case_sub</comment>
        <translation>Den Scanner auf US-Tastatur stellen, Feststelltaste aus</translation>
    </message>
    <message>
        <source>The scanner sends other characters</source>
        <comment>layout_wrong</comment>
        <translation>Der Scanner sendet andere Zeichen</translation>
    </message>
    <message>
        <source>Set the scanner&apos;s keyboard to US, then scan again</source>
        <comment>layout_wrong_sub</comment>
        <translation>Die Tastatur des Scanners auf US stellen, dann noch einmal scannen</translation>
    </message>
    <message>
        <source>This is what came</source>
        <comment>layout_other</comment>
        <translation>Das kam an</translation>
    </message>
    <message>
        <source>Scan the test code to check the keyboard layout</source>
        <comment>layout_other_sub</comment>
        <translation>Den Testcode scannen, um die Tastaturbelegung zu prüfen</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <comment>sub_diagnostics</comment>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>How long scans took in this run</source>
        <comment>title_figures</comment>
        <translation>Wie lange Scans in diesem Lauf dauerten</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <comment>title_facts</comment>
        <translation>Dieser Kiosk</translation>
    </message>
    <message>
        <source>Scan to verdict, accepted</source>
        <comment>figure_verdict_ok</comment>
        <translation>Scan bis Urteil, angenommen</translation>
    </message>
    <message>
        <source>Scan to verdict, refused</source>
        <comment>figure_verdict_stop</comment>
        <translation>Scan bis Urteil, abgelehnt</translation>
    </message>
    <message>
        <source>Scan to painted, accepted</source>
        <comment>figure_paint_ok</comment>
        <translation>Scan bis Bild, angenommen</translation>
    </message>
    <message>
        <source>Scan to painted, refused</source>
        <comment>figure_paint_stop</comment>
        <translation>Scan bis Bild, abgelehnt</translation>
    </message>
    <message>
        <source>half within {p50} ms, 99 of 100 within {p99} ms, longest {most} ms, of {n}</source>
        <comment>figure</comment>
        <translation>die Hälfte in {p50} ms, 99 von 100 in {p99} ms, längste {most} ms, von {n}</translation>
    </message>
    <message>
        <source>nothing was scanned yet</source>
        <comment>no_figure</comment>
        <translation>noch nichts gescannt</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>fact_version</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Python and Qt</source>
        <comment>fact_python</comment>
        <translation>Python und Qt</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>fact_record</comment>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Record verified</source>
        <comment>fact_verified</comment>
        <translation>Aufzeichnung geprüft</translation>
    </message>
    <message>
        <source>going on</source>
        <comment>verify_runs</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>not since it was installed</source>
        <comment>verify_never</comment>
        <translation>nicht seit der Installation</translation>
    </message>
    <message>
        <source>{at}, every seal holds</source>
        <comment>verify_held</comment>
        <translation>{at}, jedes Siegel hält</translation>
    </message>
    <message>
        <source>{at}, it does NOT hold. Call a supervisor</source>
        <comment>verify_broken</comment>
        <translation>{at}, sie hält NICHT. Schichtleitung rufen</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <comment>fact_disk</comment>
        <translation>Platz auf der Platte</translation>
    </message>
    <message>
        <source>Data folder</source>
        <comment>fact_folder</comment>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Scanner</source>
        <comment>device_scanner</comment>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Keyboard scanner, ready</source>
        <comment>device_scanner_wedge</comment>
        <translation>Tastaturscanner, bereit</translation>
    </message>
    <message>
        <source>The tray of labels beside</source>
        <comment>device_scanner_demo</comment>
        <translation>Das Fach mit Etiketten daneben</translation>
    </message>
    <message>
        <source>Printer</source>
        <comment>device_printer</comment>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>No printer</source>
        <comment>device_printer_none</comment>
        <translation>Kein Drucker</translation>
    </message>
    <message>
        <source>No printer is set up. Labels wait</source>
        <comment>device_printer_none_sub</comment>
        <translation>Kein Drucker ist eingerichtet. Etiketten warten</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>device_printer_ready</comment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Paper out</source>
        <comment>device_printer_paper</comment>
        <translation>Papier leer</translation>
    </message>
    <message>
        <source>Load paper, close the cover, tap Retry</source>
        <comment>device_printer_paper_sub</comment>
        <translation>Papier einlegen, Deckel schließen, „Noch einmal“ antippen</translation>
    </message>
    <message>
        <source>Cover open</source>
        <comment>device_printer_cover</comment>
        <translation>Deckel offen</translation>
    </message>
    <message>
        <source>Close the cover, tap Retry</source>
        <comment>device_printer_cover_sub</comment>
        <translation>Deckel schließen, „Noch einmal“ antippen</translation>
    </message>
    <message>
        <source>Saved here</source>
        <comment>device_record</comment>
        <translation>Hier gespeichert</translation>
    </message>
    <message>
        <source>Everything is saved on this kiosk</source>
        <comment>device_record_sub</comment>
        <translation>Alles ist auf diesem Kiosk gespeichert</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <comment>rehearsal</comment>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>button_go_on</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <comment>button_restart</comment>
        <translation>Kiosk neu starten</translation>
    </message>
    <message>
        <source>PROGRAM FAULT</source>
        <comment>fault_title</comment>
        <translation>PROGRAMMFEHLER</translation>
    </message>
    <message>
        <source>This step failed. All that was green is saved. This step may be, or not.</source>
        <comment>fault_text</comment>
        <translation>Dieser Schritt ist misslungen. Alles, was grün war, ist gespeichert. Dieser Schritt vielleicht auch, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Look the last part up: it is on record, or it is not</source>
        <comment>fault_step_look</comment>
        <translation>Das letzte Teil nachsehen: es ist gebucht oder nicht</translation>
    </message>
    <message>
        <source>If it happens again, call a supervisor. The fault is in the log</source>
        <comment>fault_step_call</comment>
        <translation>Geschieht es wieder, die Schichtleitung rufen. Der Fehler steht im Protokoll</translation>
    </message>
    <message>
        <source>First start</source>
        <comment>sub_first_run</comment>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>Welcome to the kiosk</source>
        <comment>welcome</comment>
        <translation>Willkommen am Kiosk</translation>
    </message>
    <message>
        <source>This station&apos;s record is empty. How do you want to begin?</source>
        <comment>welcome_sub</comment>
        <translation>Die Aufzeichnung dieser Station ist leer. Wie soll es losgehen?</translation>
    </message>
    <message>
        <source>Make the first supervisor</source>
        <comment>way_supervisor</comment>
        <translation>Die erste Schichtleitung anlegen</translation>
    </message>
    <message>
        <source>You get a badge to scan or print</source>
        <comment>way_supervisor_sub</comment>
        <translation>Ergibt einen Ausweis zum Scannen oder Drucken</translation>
    </message>
    <message>
        <source>Import files</source>
        <comment>way_import</comment>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Parts, bills of material, locations, people as CSV</source>
        <comment>way_import_sub</comment>
        <translation>Teile, Stücklisten, Lagerplätze, Personen als CSV</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <comment>way_demo</comment>
        <translation>Die Demo ausprobieren</translation>
    </message>
    <message>
        <source>A made-up plant in a throw-away folder</source>
        <comment>way_demo_sub</comment>
        <translation>Ein erfundenes Werk in einem Wegwerfordner</translation>
    </message>
    <message>
        <source>Enter the name, then tap the button</source>
        <comment>ask_name</comment>
        <translation>Den Namen eingeben, dann die Taste antippen</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field_name</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Make it</source>
        <comment>ok_make</comment>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <comment>title_badge</comment>
        <translation>Was damit geschehen soll</translation>
    </message>
    <message>
        <source>Badge made</source>
        <comment>badge_made</comment>
        <translation>Ausweis angelegt</translation>
    </message>
    <message>
        <source>Whoever scans it is supervisor here. It prints once a printer is there</source>
        <comment>badge_made_sub</comment>
        <translation>Leitet hier die Schicht. Druckt, sobald ein Drucker da ist</translation>
    </message>
    <message>
        <source>Sign on with it now</source>
        <comment>badge_use</comment>
        <translation>Jetzt damit anmelden</translation>
    </message>
    <message>
        <source>or scan it from this screen</source>
        <comment>badge_use_sub</comment>
        <translation>oder ihn von diesem Bildschirm scannen</translation>
    </message>
    <message>
        <source>Put them into {folder}</source>
        <comment>title_files</comment>
        <translation>In diesen Ordner legen: {folder}</translation>
    </message>
    <message>
        <source>found</source>
        <comment>file_found</comment>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>not there</source>
        <comment>file_missing</comment>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>Imported: {done}</source>
        <comment>imported</comment>
        <translation>Importiert: {done}</translation>
    </message>
    <message>
        <source>Nothing was imported. {file}, line {problem}</source>
        <comment>not_imported</comment>
        <translation>Nichts importiert. {file}, Zeile {problem}</translation>
    </message>
    <message>
        <source>Imported: {done}. Not imported: {file}, line {problem}</source>
        <comment>import_stopped</comment>
        <translation>Importiert: {done}. Nicht importiert: {file}, Zeile {problem}</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <comment>bundle_written</comment>
        <translation>Geschrieben nach {path}</translation>
    </message>
    <message>
        <source>Not written: {problem}</source>
        <comment>bundle_failed</comment>
        <translation>Nicht geschrieben: {problem}</translation>
    </message>
    <message>
        <source>Three sounds were played. Were they heard?</source>
        <comment>sound_played</comment>
        <translation>Drei Klänge wurden gespielt. Waren sie zu hören?</translation>
    </message>
    <message>
        <source>Nothing was played: this machine has no program that plays sounds. Ask an administrator to install pw-play, paplay or aplay, then start the kiosk anew</source>
        <comment>sound_no_player</comment>
        <translation>Nichts wurde gespielt: Auf diesem Rechner ist kein Programm, das Klänge spielt. Die IT bitten, pw-play, paplay oder aplay zu installieren, dann das Terminal neu starten</translation>
    </message>
    <message>
        <source>{player} cannot play. Look at the loudspeaker and the system&apos;s sound</source>
        <comment>sound_failed</comment>
        <translation>{player} kann nicht spielen. Lautsprecher und Ton des Systems prüfen</translation>
    </message>
    <message>
        <source>Nothing was played: sounds were off when the kiosk started. Switch them on, then start the kiosk anew</source>
        <comment>sound_off</comment>
        <translation>Nichts wurde gespielt: Beim Start des Terminals waren die Klänge aus. Einschalten, dann das Terminal neu starten</translation>
    </message>
    <message>
        <source>Not saved: {problem}</source>
        <comment>setting_failed</comment>
        <translation>Nicht gespeichert: {problem}</translation>
    </message>
    <message>
        <source>Looking for what is plugged in. This takes up to 5 s</source>
        <comment>looking_for_devices</comment>
        <translation>Suche, was angeschlossen ist. Das dauert bis zu 5 s</translation>
    </message>
    <message>
        <source>{name} was added. Test it now</source>
        <comment>device_added</comment>
        <translation>{name} wurde hinzugefügt. Jetzt ausprobieren</translation>
    </message>
    <message>
        <source>{name}: changed</source>
        <comment>device_set</comment>
        <translation>{name}: geändert</translation>
    </message>
    <message>
        <source>{name} was removed</source>
        <comment>device_removed</comment>
        <translation>{name} wurde entfernt</translation>
    </message>
    <message>
        <source>That device is not there any more. Look again</source>
        <comment>device_gone</comment>
        <translation>Dieses Gerät ist nicht mehr da. Bitte neu suchen</translation>
    </message>
    <message>
        <source>{what}: {value} is not allowed. Nothing was changed</source>
        <comment>setting_refused</comment>
        <translation>{what}: {value} ist nicht erlaubt. Nichts wurde geändert</translation>
    </message>
    <message>
        <source>{name} prints a test label and is asked what it can say. It takes up to 20 s</source>
        <comment>printer_test_runs</comment>
        <translation>{name} druckt ein Probeetikett und wird gefragt, was er melden kann. Das dauert bis zu 20 s</translation>
    </message>
    <message>
        <source>Scanner lost</source>
        <comment>dot_scanner_lost</comment>
        <translation>Scanner verloren</translation>
    </message>
    <message>
        <source>No scanner</source>
        <comment>dot_scanner_none</comment>
        <translation>Kein Scanner</translation>
    </message>
    <message>
        <source>Check scanner</source>
        <comment>dot_scanner_check</comment>
        <translation>Scanner prüfen</translation>
    </message>
    <message>
        <source>Did it print?</source>
        <comment>dot_printer_asks</comment>
        <translation>Gedruckt?</translation>
    </message>
    <message>
        <source>Paper low</source>
        <comment>dot_printer_low</comment>
        <translation>Papier fast leer</translation>
    </message>
    <message>
        <source>Label too big</source>
        <comment>dot_printer_unfit</comment>
        <translation>Etikett zu groß</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>link_connected</comment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <comment>link_connecting</comment>
        <translation>Noch nicht gesehen</translation>
    </message>
    <message>
        <source>Lost since {time}</source>
        <comment>link_lost</comment>
        <translation>Verloren seit {time}</translation>
    </message>
    <message>
        <source>Switched off</source>
        <comment>link_stopped</comment>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>No scanner is set up</source>
        <comment>scanners_none</comment>
        <translation>Es ist kein Scanner eingerichtet</translation>
    </message>
    <message>
        <source>{name}: {how}</source>
        <comment>scanner_is</comment>
        <translation>{name}: {how}</translation>
    </message>
    <message>
        <source>Another program holds it. Close that program</source>
        <comment>trouble_busy</comment>
        <translation>Ein anderes Programm hält ihn. Dieses Programm schließen</translation>
    </message>
    <message>
        <source>The system does not let the kiosk use it. Ask your IT for the right</source>
        <comment>trouble_not_allowed</comment>
        <translation>Das System lässt den Kiosk nicht heran. Die IT um das Recht bitten</translation>
    </message>
    <message>
        <source>A driver is missing. Ask your IT to install it</source>
        <comment>trouble_no_driver</comment>
        <translation>Ein Treiber fehlt. Die IT bitten, ihn einzurichten</translation>
    </message>
    <message>
        <source>It is not plugged in. Plug it in: it is found by itself</source>
        <comment>trouble_missing</comment>
        <translation>Er ist nicht eingesteckt. Einstecken: er wird von selbst gefunden</translation>
    </message>
    <message>
        <source>Check the cable, or charge it. It is found again by itself</source>
        <comment>link_lost_do</comment>
        <translation>Kabel prüfen oder aufladen. Er wird von selbst wieder gefunden</translation>
    </message>
    <message>
        <source>Plug it in, or check its address</source>
        <comment>link_connecting_do</comment>
        <translation>Einstecken, oder seine Adresse prüfen</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <comment>link_stopped_do</comment>
        <translation>Den Kiosk neu starten</translation>
    </message>
    <message>
        <source>Scan something to try it</source>
        <comment>link_connected_do</comment>
        <translation>Etwas scannen, um ihn zu prüfen</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>printer_ready</comment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Ready, the paper ends soon</source>
        <comment>printer_low</comment>
        <translation>Bereit, das Papier geht zu Ende</translation>
    </message>
    <message>
        <source>Asks whether a label came out</source>
        <comment>printer_asks</comment>
        <translation>Fragt, ob ein Etikett herauskam</translation>
    </message>
    <message>
        <source>1 label does not fit its paper</source>
        <comment>labels_unfit_1</comment>
        <translation>1 Etikett passt nicht auf sein Papier</translation>
    </message>
    <message>
        <source>{n} labels do not fit its paper</source>
        <comment>labels_unfit_n</comment>
        <translation>{n} Etiketten passen nicht auf sein Papier</translation>
    </message>
    <message>
        <source>Load wider paper or choose another template, then tap Retry</source>
        <comment>labels_unfit_do</comment>
        <translation>Breiteres Papier einlegen oder eine andere Vorlage wählen, dann Erneut versuchen</translation>
    </message>
    <message>
        <source>Not answering</source>
        <comment>fault_not_answering</comment>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>Check its cable and power, then tap Retry</source>
        <comment>fault_not_answering_do</comment>
        <translation>Kabel und Strom prüfen, dann auf Erneut tippen</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <comment>fault_paper_out</comment>
        <translation>Kein Papier</translation>
    </message>
    <message>
        <source>Load paper, close the cover, then tap Retry</source>
        <comment>fault_paper_out_do</comment>
        <translation>Papier einlegen, Deckel schließen, dann auf Erneut tippen</translation>
    </message>
    <message>
        <source>Cover open</source>
        <comment>fault_cover_open</comment>
        <translation>Deckel offen</translation>
    </message>
    <message>
        <source>Close the cover, then tap Retry</source>
        <comment>fault_cover_open_do</comment>
        <translation>Deckel schließen, dann auf Erneut tippen</translation>
    </message>
    <message>
        <source>Cutter jammed</source>
        <comment>fault_cutter</comment>
        <translation>Messer klemmt</translation>
    </message>
    <message>
        <source>Open the cover, free the cutter, then tap Retry</source>
        <comment>fault_cutter_do</comment>
        <translation>Deckel öffnen, Messer befreien, dann auf Erneut tippen</translation>
    </message>
    <message>
        <source>Switched offline</source>
        <comment>fault_offline</comment>
        <translation>Offline geschaltet</translation>
    </message>
    <message>
        <source>Press its Feed or Online key, then tap Retry</source>
        <comment>fault_offline_do</comment>
        <translation>Seine Taste Vorschub oder Online drücken, dann auf Erneut tippen</translation>
    </message>
    <message>
        <source>Broken</source>
        <comment>fault_broken</comment>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>Switch it off and on. If it stays, call a technician</source>
        <comment>fault_broken_do</comment>
        <translation>Aus- und einschalten. Bleibt es so, einen Techniker rufen</translation>
    </message>
    <message>
        <source>Taken by another computer</source>
        <comment>fault_taken</comment>
        <translation>Von einem anderen Rechner belegt</translation>
    </message>
    <message>
        <source>Only one at a time can print on it. Wait, then tap Retry</source>
        <comment>fault_taken_do</comment>
        <translation>Nur einer kann zugleich darauf drucken. Warten, dann auf Erneut tippen</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <comment>fault_not_allowed</comment>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>The system does not let the kiosk use it. Ask your IT for the right</source>
        <comment>fault_not_allowed_do</comment>
        <translation>Das System lässt den Kiosk nicht heran. Die IT um das Recht bitten</translation>
    </message>
    <message>
        <source>Driver missing</source>
        <comment>fault_no_driver</comment>
        <translation>Treiber fehlt</translation>
    </message>
    <message>
        <source>A driver or print queue is missing. Ask your IT to install it</source>
        <comment>fault_no_driver_do</comment>
        <translation>Ein Treiber oder eine Warteschlange fehlt. Die IT bitten, sie einzurichten</translation>
    </message>
    <message>
        <source>{n} labels wait</source>
        <comment>labels_wait_n</comment>
        <translation>{n} Etiketten warten</translation>
    </message>
    <message>
        <source>1 label waits</source>
        <comment>labels_wait_1</comment>
        <translation>1 Etikett wartet</translation>
    </message>
    <message>
        <source>{how} · {wait}</source>
        <comment>how_and_wait</comment>
        <translation>{how} · {wait}</translation>
    </message>
    <message>
        <source>Scanners and printers</source>
        <comment>set_devices</comment>
        <translation>Scanner und Drucker</translation>
    </message>
    <message>
        <source>Add, test and name them</source>
        <comment>set_devices_sub</comment>
        <translation>Hinzufügen, prüfen, benennen</translation>
    </message>
    <message>
        <source>Scanners and printers</source>
        <comment>sub_devices</comment>
        <translation>Scanner und Drucker</translation>
    </message>
    <message>
        <source>Set up here</source>
        <comment>title_devices</comment>
        <translation>Hier eingerichtet</translation>
    </message>
    <message>
        <source>Keyboard scanner</source>
        <comment>wedge</comment>
        <translation>Tastaturscanner</translation>
    </message>
    <message>
        <source>A scanner that types. It needs no setting up</source>
        <comment>wedge_sub</comment>
        <translation>Ein Scanner, der tippt. Er braucht keine Einrichtung</translation>
    </message>
    <message>
        <source>A scanner that types, with a prefix before each code</source>
        <comment>wedge_prefix_sub</comment>
        <translation>Ein Scanner, der tippt, mit einem Zeichen vor jedem Code</translation>
    </message>
    <message>
        <source>Switched off in the settings file</source>
        <comment>wedge_off</comment>
        <translation>In der Einstellungsdatei ausgeschaltet</translation>
    </message>
    <message>
        <source>Add scanner</source>
        <comment>button_add_scanner</comment>
        <translation>Scanner hinzufügen</translation>
    </message>
    <message>
        <source>Add printer</source>
        <comment>button_add_printer</comment>
        <translation>Drucker hinzufügen</translation>
    </message>
    <message>
        <source>Look again</source>
        <comment>button_look_again</comment>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Test codes</source>
        <comment>button_test_codes</comment>
        <translation>Prüfcodes</translation>
    </message>
    <message>
        <source>Scanners that were found: tap the one to add</source>
        <comment>title_found_scanners</comment>
        <translation>Gefundene Scanner: den gewünschten antippen</translation>
    </message>
    <message>
        <source>Printers that were found: tap the one to add</source>
        <comment>title_found_printers</comment>
        <translation>Gefundene Drucker: den gewünschten antippen</translation>
    </message>
    <message>
        <source>Nothing was found. Plug it in and tap Look again, or add it by hand.</source>
        <comment>nothing_found</comment>
        <translation>Nichts gefunden. Einstecken und auf Neu suchen tippen, oder von Hand hinzufügen.</translation>
    </message>
    <message>
        <source>{kind} · {place}</source>
        <comment>found_at</comment>
        <translation>{kind} · {place}</translation>
    </message>
    <message>
        <source>By hand: {kind}</source>
        <comment>by_hand</comment>
        <translation>Von Hand: {kind}</translation>
    </message>
    <message>
        <source>You type its port, such as COM3 or /dev/ttyACM0</source>
        <comment>by_hand_scanner_serial</comment>
        <translation>Man tippt den Anschluss, etwa COM3 oder /dev/ttyACM0</translation>
    </message>
    <message>
        <source>You type vendor:product, such as 0c2e:0b61</source>
        <comment>by_hand_scanner_hid-pos</comment>
        <translation>Man tippt Hersteller:Produkt, etwa 0c2e:0b61</translation>
    </message>
    <message>
        <source>You type its event device, such as /dev/input/event5</source>
        <comment>by_hand_scanner_evdev</comment>
        <translation>Man tippt das Eingabegerät, etwa /dev/input/event5</translation>
    </message>
    <message>
        <source>You type the path of a file with a code a line</source>
        <comment>by_hand_scanner_replay</comment>
        <translation>Man tippt den Pfad einer Datei mit einem Code je Zeile</translation>
    </message>
    <message>
        <source>You type its address, such as 192.0.2.17</source>
        <comment>by_hand_printer_tcp</comment>
        <translation>Man tippt die Adresse, etwa 192.0.2.17</translation>
    </message>
    <message>
        <source>You type its port, such as COM4 or /dev/ttyUSB0</source>
        <comment>by_hand_printer_serial</comment>
        <translation>Man tippt den Anschluss, etwa COM4 oder /dev/ttyUSB0</translation>
    </message>
    <message>
        <source>You type its device file, such as /dev/usb/lp0</source>
        <comment>by_hand_printer_usb-file</comment>
        <translation>Man tippt die Gerätedatei, etwa /dev/usb/lp0</translation>
    </message>
    <message>
        <source>You type vendor:product, such as 04b8:0202</source>
        <comment>by_hand_printer_usb</comment>
        <translation>Man tippt Hersteller:Produkt, etwa 04b8:0202</translation>
    </message>
    <message>
        <source>You type its name in Windows, under Printers</source>
        <comment>by_hand_printer_windows</comment>
        <translation>Man tippt den Namen in Windows unter Drucker</translation>
    </message>
    <message>
        <source>You type the name of its raw queue</source>
        <comment>by_hand_printer_cups</comment>
        <translation>Man tippt den Namen der Raw-Warteschlange</translation>
    </message>
    <message>
        <source>A printer made of software, for rehearsals</source>
        <comment>by_hand_printer_virtual</comment>
        <translation>Ein Drucker aus Software, für Übungen</translation>
    </message>
    <message>
        <source>Serial or USB-COM port</source>
        <comment>kind_scanner_serial</comment>
        <translation>Serieller oder USB-COM-Anschluss</translation>
    </message>
    <message>
        <source>USB HID-POS</source>
        <comment>kind_scanner_hid-pos</comment>
        <translation>USB HID-POS</translation>
    </message>
    <message>
        <source>Keyboard kept for the kiosk</source>
        <comment>kind_scanner_evdev</comment>
        <translation>Tastatur nur für den Kiosk</translation>
    </message>
    <message>
        <source>File with codes</source>
        <comment>kind_scanner_replay</comment>
        <translation>Datei mit Codes</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>kind_printer_tcp</comment>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Serial port</source>
        <comment>kind_printer_serial</comment>
        <translation>Serieller Anschluss</translation>
    </message>
    <message>
        <source>USB, by the system</source>
        <comment>kind_printer_usb-file</comment>
        <translation>USB, über das System</translation>
    </message>
    <message>
        <source>USB, directly</source>
        <comment>kind_printer_usb</comment>
        <translation>USB, direkt</translation>
    </message>
    <message>
        <source>Windows printer</source>
        <comment>kind_printer_windows</comment>
        <translation>Windows-Drucker</translation>
    </message>
    <message>
        <source>CUPS queue</source>
        <comment>kind_printer_cups</comment>
        <translation>CUPS-Warteschlange</translation>
    </message>
    <message>
        <source>Virtual printer</source>
        <comment>kind_printer_virtual</comment>
        <translation>Virtueller Drucker</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>field_address</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Add it</source>
        <comment>ok_add</comment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>ok_save</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What can be set</source>
        <comment>title_device</comment>
        <translation>Was eingestellt werden kann</translation>
    </message>
    <message>
        <source>How it is</source>
        <comment>title_state</comment>
        <translation>Wie es ihm geht</translation>
    </message>
    <message>
        <source>State</source>
        <comment>fact_state</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Found at</source>
        <comment>fact_place</comment>
        <translation>Gefunden an</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>fact_kind</comment>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>Labels waiting</source>
        <comment>fact_waiting</comment>
        <translation>Wartende Etiketten</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>key_name</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>key_device</comment>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>key_address</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Speed</source>
        <comment>key_baud</comment>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>A code ends with</source>
        <comment>key_framing</comment>
        <translation>Ein Code endet mit</translation>
    </message>
    <message>
        <source>Before each code</source>
        <comment>key_prefix</comment>
        <translation>Vor jedem Code</translation>
    </message>
    <message>
        <source>Report layout</source>
        <comment>key_layout</comment>
        <translation>Berichtsaufbau</translation>
    </message>
    <message>
        <source>Sent in place of GS</source>
        <comment>key_gs</comment>
        <translation>Statt GS gesendet</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>key_stock</comment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Print head</source>
        <comment>key_dpi</comment>
        <translation>Druckkopf</translation>
    </message>
    <message>
        <source>Labels are sent as</source>
        <comment>key_language</comment>
        <translation>Etiketten werden gesendet als</translation>
    </message>
    <message>
        <source>Prints labels of</source>
        <comment>key_labels</comment>
        <translation>Druckt Etiketten für</translation>
    </message>
    <message>
        <source>Says when a label is done</source>
        <comment>key_acknowledgement</comment>
        <translation>Meldet fertige Etiketten</translation>
    </message>
    <message>
        <source>Name it so that everybody knows which one it is</source>
        <comment>ask_name_device</comment>
        <translation>So benennen, dass jeder weiß, welches Gerät es ist</translation>
    </message>
    <message>
        <source>Its port, such as COM3 or /dev/ttyACM0</source>
        <comment>ask_device</comment>
        <translation>Sein Anschluss, etwa COM3 oder /dev/ttyACM0</translation>
    </message>
    <message>
        <source>Its address, as the network or the system names it</source>
        <comment>ask_address</comment>
        <translation>Seine Adresse, wie das Netz oder das System sie nennt</translation>
    </message>
    <message>
        <source>What it sends before each code, up to 4 characters; empty for nothing</source>
        <comment>ask_prefix</comment>
        <translation>Was er vor jedem Code sendet, bis zu 4 Zeichen; leer für nichts</translation>
    </message>
    <message>
        <source>The name of its report layout; standard suits nearly all</source>
        <comment>ask_layout</comment>
        <translation>Der Name des Berichtsaufbaus; standard passt fast immer</translation>
    </message>
    <message>
        <source>What arrives in place of GS, as the scanner test shows it; empty for GS itself</source>
        <comment>ask_gs</comment>
        <translation>Was statt GS ankommt, wie der Scannertest zeigt; leer für GS selbst</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no_prefix</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>GS itself</source>
        <comment>gs_itself</comment>
        <translation>GS selbst</translation>
    </message>
    <message>
        <source>by vendor and product</source>
        <comment>by_identity</comment>
        <translation>nach Hersteller und Produkt</translation>
    </message>
    <message>
        <source>Carriage return (CR)</source>
        <comment>framing_cr</comment>
        <translation>Wagenrücklauf (CR)</translation>
    </message>
    <message>
        <source>Line feed (LF)</source>
        <comment>framing_lf</comment>
        <translation>Zeilenvorschub (LF)</translation>
    </message>
    <message>
        <source>CR and LF</source>
        <comment>framing_crlf</comment>
        <translation>CR und LF</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>framing_tab</comment>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>STX before, ETX after</source>
        <comment>framing_stx-etx</comment>
        <translation>STX davor, ETX danach</translation>
    </message>
    <message>
        <source>Nothing, only a pause</source>
        <comment>framing_idle</comment>
        <translation>Nichts, nur eine Pause</translation>
    </message>
    <message>
        <source>{n} baud</source>
        <comment>baud_value</comment>
        <translation>{n} Baud</translation>
    </message>
    <message>
        <source>{n} dots an inch</source>
        <comment>dpi_value</comment>
        <translation>{n} Punkte je Zoll</translation>
    </message>
    <message>
        <source>Labels of 50 × 30 mm</source>
        <comment>stock_50x30</comment>
        <translation>Etiketten von 50 × 30 mm</translation>
    </message>
    <message>
        <source>Roll, 58 mm wide</source>
        <comment>stock_58</comment>
        <translation>Rolle, 58 mm breit</translation>
    </message>
    <message>
        <source>Roll, 80 mm wide</source>
        <comment>stock_80</comment>
        <translation>Rolle, 80 mm breit</translation>
    </message>
    <message>
        <source>Picture: any script, on every printer</source>
        <comment>language_raster</comment>
        <translation>Bild: jede Schrift, auf jedem Drucker</translation>
    </message>
    <message>
        <source>Commands: for slow serial lines</source>
        <comment>language_native</comment>
        <translation>Befehle: für langsame serielle Leitungen</translation>
    </message>
    <message>
        <source>Not tried yet: print a test label</source>
        <comment>acknowledges_unknown</comment>
        <translation>Noch nicht erprobt: ein Prüfetikett drucken</translation>
    </message>
    <message>
        <source>Yes, each label by name</source>
        <comment>acknowledges_process_id</comment>
        <translation>Ja, jedes Etikett einzeln</translation>
    </message>
    <message>
        <source>Only that the data was taken in</source>
        <comment>acknowledges_status</comment>
        <translation>Nur, dass die Daten ankamen</translation>
    </message>
    <message>
        <source>No. Labels are only “sent”</source>
        <comment>acknowledges_none</comment>
        <translation>Nein. Etiketten sind nur „gesendet“</translation>
    </message>
    <message>
        <source>All that no other printer takes</source>
        <comment>labels_rest</comment>
        <translation>Alles, was kein anderer Drucker nimmt</translation>
    </message>
    <message>
        <source>Units</source>
        <comment>labels_unit</comment>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Lots</source>
        <comment>labels_lot</comment>
        <translation>Chargen</translation>
    </message>
    <message>
        <source>Locations</source>
        <comment>labels_location</comment>
        <translation>Lagerorte</translation>
    </message>
    <message>
        <source>Badges</source>
        <comment>labels_operator</comment>
        <translation>Ausweise</translation>
    </message>
    <message>
        <source>Command cards</source>
        <comment>labels_command</comment>
        <translation>Befehlskarten</translation>
    </message>
    <message>
        <source>Kits</source>
        <comment>labels_kit</comment>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <comment>button_test_scanner</comment>
        <translation>Scannertest</translation>
    </message>
    <message>
        <source>Test label</source>
        <comment>button_test_print</comment>
        <translation>Prüfetikett</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button_remove_device</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <comment>button_nothing</comment>
        <translation>Leer lassen</translation>
    </message>
    <message>
        <source>{what} of {name}</source>
        <comment>title_setting</comment>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <comment>title_remove_device</comment>
        <translation>{name} entfernen?</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <comment>remove_device_now</comment>
        <translation>Jetzt entfernen</translation>
    </message>
    <message>
        <source>What it scans then is not read. It can be added again</source>
        <comment>remove_scanner_sub</comment>
        <translation>Was er dann scannt, wird nicht gelesen. Er kann wieder hinzugefügt werden</translation>
    </message>
    <message>
        <source>Its labels then wait for another printer. It can be added again</source>
        <comment>remove_printer_sub</comment>
        <translation>Seine Etiketten warten dann auf einen anderen. Er kann wieder hinzugefügt werden</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>keep_device</comment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>A supervisor can change this</source>
        <comment>set_by_supervisor</comment>
        <translation>Ändern kann das eine Leitungskraft</translation>
    </message>
    <message>
        <source>Inspected, accepted</source>
        <comment>event_accepted</comment>
        <translation>Geprüft, freigegeben</translation>
    </message>
    <message>
        <source>Inspected, rejected</source>
        <comment>event_rejected</comment>
        <translation>Geprüft, abgelehnt</translation>
    </message>
    <message>
        <source>Waits for inspection</source>
        <comment>state_inspection</comment>
        <translation>Wartet auf Prüfung</translation>
    </message>
    <message>
        <source>Inspect</source>
        <comment>tile_inspect</comment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Accept or reject what came in</source>
        <comment>tile_inspect_sub</comment>
        <translation>Eingegangenes freigeben oder ablehnen</translation>
    </message>
    <message>
        <source>Inspect what came in</source>
        <comment>card_inspect</comment>
        <translation>Eingegangenes prüfen</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <comment>n_waiting</comment>
        <translation>{n} warten</translation>
    </message>
    <message>
        <source>Waits for inspection, the oldest first</source>
        <comment>title_inspect</comment>
        <translation>Wartet auf Prüfung, das Älteste zuerst</translation>
    </message>
    <message>
        <source>Nothing waits for inspection.</source>
        <comment>nothing_to_inspect</comment>
        <translation>Nichts wartet auf Prüfung.</translation>
    </message>
    <message>
        <source>{name} · {place} · since {when}</source>
        <comment>inspect_row</comment>
        <translation>{name} · {place} · seit {when}</translation>
    </message>
    <message>
        <source>Accept</source>
        <comment>button_accept</comment>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>It is good and may be used from now on</source>
        <comment>button_accept_sub</comment>
        <translation>In Ordnung, darf ab jetzt verwendet werden</translation>
    </message>
    <message>
        <source>Reject</source>
        <comment>button_reject</comment>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>It goes on hold, with a note of what is wrong</source>
        <comment>button_reject_sub</comment>
        <translation>Wird gesperrt; eine Bemerkung sagt, was nicht stimmt</translation>
    </message>
    <message>
        <source>Whole receipt</source>
        <comment>button_accept_receipt</comment>
        <translation>Ganzer Eingang</translation>
    </message>
    <message>
        <source>all that waits of it</source>
        <comment>button_accept_receipt_sub</comment>
        <translation>alles davon</translation>
    </message>
    <message>
        <source>How it came</source>
        <comment>title_came_in</comment>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Waits since</source>
        <comment>field_waits</comment>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <source>Received by</source>
        <comment>field_came_by</comment>
        <translation>Eingebucht von</translation>
    </message>
    <message>
        <source>On order</source>
        <comment>field_came_on</comment>
        <translation>Zur Bestellung</translation>
    </message>
    <message>
        <source>How many fail?</source>
        <comment>quantity_failing</comment>
        <translation>Wie viele sind fehlerhaft?</translation>
    </message>
    <message>
        <source>Nothing entered means all {n} {unit}</source>
        <comment>note_all_fail</comment>
        <translation>Nichts eingegeben heißt alle {n} {unit}</translation>
    </message>
    <message>
        <source>Without a note</source>
        <comment>button_no_note</comment>
        <translation>Ohne Bemerkung</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <comment>title_note</comment>
        <translation>Was stimmt nicht?</translation>
    </message>
    <message>
        <source>waits for inspection</source>
        <comment>row_waits</comment>
        <translation>wartet auf Prüfung</translation>
    </message>
    <message>
        <source>{name} received</source>
        <comment>band_unit_to_inspect</comment>
        <translation>{name} eingebucht</translation>
    </message>
    <message>
        <source>To {loc}, waits for inspection</source>
        <comment>under_unit_to_inspect</comment>
        <translation>Nach {loc}, wartet auf Prüfung</translation>
    </message>
    <message>
        <source>{name} received</source>
        <comment>band_lot_to_inspect</comment>
        <translation>{name} eingebucht</translation>
    </message>
    <message>
        <source>{quantity} {unit} to {loc}, wait for inspection</source>
        <comment>under_lot_to_inspect</comment>
        <translation>{quantity} {unit} nach {loc}, warten auf Prüfung</translation>
    </message>
    <message>
        <source>{name} received</source>
        <comment>band_stock_to_inspect</comment>
        <translation>{name} eingebucht</translation>
    </message>
    <message>
        <source>{quantity} {unit} to {loc}, wait for inspection</source>
        <comment>under_stock_to_inspect</comment>
        <translation>{quantity} {unit} nach {loc}, warten auf Prüfung</translation>
    </message>
    <message>
        <source>{name} moved in</source>
        <comment>band_unit_brought</comment>
        <translation>{name} umgelagert</translation>
    </message>
    <message>
        <source>To {loc}, until now at {source}</source>
        <comment>under_unit_brought</comment>
        <translation>Nach {loc}, bisher an {source}</translation>
    </message>
    <message>
        <source>{name} rejected</source>
        <comment>band_lot_rejected</comment>
        <translation>{name} abgelehnt</translation>
    </message>
    <message>
        <source>{quantity} {unit} on hold at {target}. Take them there</source>
        <comment>under_lot_rejected</comment>
        <translation>{quantity} {unit} gesperrt an {target}. Dorthin bringen</translation>
    </message>
    <message>
        <source>{name} rejected</source>
        <comment>band_stock_rejected</comment>
        <translation>{name} abgelehnt</translation>
    </message>
    <message>
        <source>{quantity} {unit} on hold at {target}. Take them there</source>
        <comment>under_stock_rejected</comment>
        <translation>{quantity} {unit} gesperrt an {target}. Dorthin bringen</translation>
    </message>
    <message>
        <source>{n} {unit}</source>
        <comment>so_far</comment>
        <translation>{n} {unit}</translation>
    </message>
    <message>
        <source>{n} {unit}, rejected</source>
        <comment>so_far_rejected</comment>
        <translation>{n} {unit}, abgelehnt</translation>
    </message>
    <message>
        <source>{left} {unit} left of {b}</source>
        <comment>left_of_line</comment>
        <translation>noch {left} {unit} von {b}</translation>
    </message>
    <message>
        <source>How many in all</source>
        <comment>button_in_all</comment>
        <translation>Wie viele insgesamt</translation>
    </message>
    <message>
        <source>Of several lots: the kiosk counts down what is left</source>
        <comment>button_in_all_sub</comment>
        <translation>Aus mehreren Chargen: gezählt wird, was noch fehlt</translation>
    </message>
    <message>
        <source>What came</source>
        <comment>title_came</comment>
        <translation>Was ankam</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <comment>came_count</comment>
        <translation>{n} Zeichen</translation>
    </message>
    <message>
        <source>Scan any code. It is only shown, nothing is recorded.</source>
        <comment>nothing_came</comment>
        <translation>Einen beliebigen Code scannen. Er wird nur gezeigt, nichts wird erfasst.</translation>
    </message>
    <message>
        <source>How it came</source>
        <comment>title_how_came</comment>
        <translation>Wie es ankam</translation>
    </message>
    <message>
        <source>What it is taken for</source>
        <comment>title_taken</comment>
        <translation>Wofür es gehalten wird</translation>
    </message>
    <message>
        <source>The fields of a label show here.</source>
        <comment>nothing_taken</comment>
        <translation>Die Felder eines Etiketts stehen hier.</translation>
    </message>
    <message>
        <source>Kind of code</source>
        <comment>fact_symbology</comment>
        <translation>Codeart</translation>
    </message>
    <message>
        <source>The scanner does not say</source>
        <comment>symbology_unsaid</comment>
        <translation>Der Scanner sagt es nicht</translation>
    </message>
    <message>
        <source>Scanner</source>
        <comment>fact_source</comment>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Keyboard scanner</source>
        <comment>source_wedge</comment>
        <translation>Tastaturscanner</translation>
    </message>
    <message>
        <source>First to last byte</source>
        <comment>fact_time</comment>
        <translation>Erstes bis letztes Byte</translation>
    </message>
    <message>
        <source>A character</source>
        <comment>fact_each</comment>
        <translation>Ein Zeichen</translation>
    </message>
    <message>
        <source>It ends with</source>
        <comment>fact_ends</comment>
        <translation>Es endet mit</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>ends_enter</comment>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <comment>milliseconds</comment>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>not measured</source>
        <comment>not_timed</comment>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>The scanner is set right</source>
        <comment>test_good</comment>
        <translation>Der Scanner ist richtig eingestellt</translation>
    </message>
    <message>
        <source>Every character came as it is printed</source>
        <comment>test_good_sub</comment>
        <translation>Jedes Zeichen kam so an, wie es gedruckt ist</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <comment>test_caps_lock</comment>
        <translation>Die Feststelltaste ist an</translation>
    </message>
    <message>
        <source>Upper and lower case are swapped. Switch Caps Lock off, scan again</source>
        <comment>test_caps_lock_sub</comment>
        <translation>Groß und klein sind vertauscht. Feststelltaste lösen, neu scannen</translation>
    </message>
    <message>
        <source>The scanner is set to a {country} keyboard</source>
        <comment>test_scanner_country</comment>
        <translation>Der Scanner ist auf eine Tastatur für {country} eingestellt</translation>
    </message>
    <message>
        <source>Set its keyboard country to US by its manual, then scan again</source>
        <comment>test_scanner_country_sub</comment>
        <translation>Sein Tastaturland laut Handbuch auf US stellen, dann neu scannen</translation>
    </message>
    <message>
        <source>The scanner types, and a {country} keyboard is expected</source>
        <comment>test_computer_country</comment>
        <translation>Der Scanner tippt, erwartet wird eine Tastatur für {country}</translation>
    </message>
    <message>
        <source>Set this computer&apos;s keyboard to US, then scan again</source>
        <comment>test_computer_country_sub</comment>
        <translation>Die Tastatur dieses Rechners auf US stellen, dann neu scannen</translation>
    </message>
    <message>
        <source>The scanner sends other characters</source>
        <comment>test_other_characters</comment>
        <translation>Der Scanner sendet andere Zeichen</translation>
    </message>
    <message>
        <source>Set its keyboard country to US by its manual, then scan again</source>
        <comment>test_other_characters_sub</comment>
        <translation>Sein Tastaturland laut Handbuch auf US stellen, dann neu scannen</translation>
    </message>
    <message>
        <source>GS comes through</source>
        <comment>test_gs_good</comment>
        <translation>GS kommt durch</translation>
    </message>
    <message>
        <source>Labels with many fields are read right</source>
        <comment>test_gs_good_sub</comment>
        <translation>Etiketten mit vielen Feldern werden richtig gelesen</translation>
    </message>
    <message>
        <source>GS is lost on the way</source>
        <comment>test_gs_lost</comment>
        <translation>GS geht unterwegs verloren</translation>
    </message>
    <message>
        <source>Switch on “send control characters” by the scanner&apos;s manual</source>
        <comment>test_gs_lost_sub</comment>
        <translation>„Steuerzeichen senden“ laut Handbuch des Scanners einschalten</translation>
    </message>
    <message>
        <source>Something else comes in place of GS</source>
        <comment>test_gs_other</comment>
        <translation>Statt GS kommt etwas anderes</translation>
    </message>
    <message>
        <source>Tap “Take it for GS”, or set the scanner to send GS itself</source>
        <comment>test_gs_other_sub</comment>
        <translation>Auf „Als GS nehmen“ tippen, oder den Scanner GS selbst senden lassen</translation>
    </message>
    <message>
        <source>This came</source>
        <comment>test_another_code</comment>
        <translation>Das kam an</translation>
    </message>
    <message>
        <source>Scan the test code to check the scanner&apos;s settings</source>
        <comment>test_another_code_sub</comment>
        <translation>Den Prüfcode scannen, um die Einstellungen zu prüfen</translation>
    </message>
    <message>
        <source>A badge</source>
        <comment>test_badge</comment>
        <translation>Ein Ausweis</translation>
    </message>
    <message>
        <source>What it holds is not shown: it opens rights</source>
        <comment>test_badge_sub</comment>
        <translation>Sein Inhalt wird nicht gezeigt: er öffnet Rechte</translation>
    </message>
    <message>
        <source>It came as slowly as a person types</source>
        <comment>test_slow</comment>
        <translation>Es kam so langsam, wie ein Mensch tippt</translation>
    </message>
    <message>
        <source>Set the scanner&apos;s delay between characters to zero</source>
        <comment>test_slow_sub</comment>
        <translation>Die Pause zwischen den Zeichen am Scanner auf null stellen</translation>
    </message>
    <message>
        <source>Set a prefix too: without one, a hiccup may cut a code</source>
        <comment>test_no_prefix</comment>
        <translation>Auch ein Vorzeichen einstellen: ohne kann ein Stocken den Code kürzen</translation>
    </message>
    <message>
        <source>Scan the test code</source>
        <comment>test_first</comment>
        <translation>Den Prüfcode scannen</translation>
    </message>
    <message>
        <source>from the screen or from paper; any other code is shown too</source>
        <comment>test_first_sub</comment>
        <translation>vom Bildschirm oder vom Papier; auch jeder andere Code wird gezeigt</translation>
    </message>
    <message>
        <source>German</source>
        <comment>country_german</comment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <comment>country_french</comment>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <comment>country_spanish</comment>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <comment>country_italian</comment>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Nordic</source>
        <comment>country_nordic</comment>
        <translation>Nordisch</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <comment>country_or</comment>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>Take it for GS</source>
        <comment>button_take_for_gs</comment>
        <translation>Als GS nehmen</translation>
    </message>
    <message>
        <source>Our unit</source>
        <comment>taken_own_unit</comment>
        <translation>Unser Gerät</translation>
    </message>
    <message>
        <source>Our lot</source>
        <comment>taken_own_lot</comment>
        <translation>Unsere Charge</translation>
    </message>
    <message>
        <source>Our location</source>
        <comment>taken_own_place</comment>
        <translation>Unser Lagerort</translation>
    </message>
    <message>
        <source>A badge</source>
        <comment>taken_own_badge</comment>
        <translation>Ein Ausweis</translation>
    </message>
    <message>
        <source>Command card</source>
        <comment>taken_command</comment>
        <translation>Befehlskarte</translation>
    </message>
    <message>
        <source>GS1 label</source>
        <comment>taken_gs1</comment>
        <translation>GS1-Etikett</translation>
    </message>
    <message>
        <source>Supplier&apos;s label (ISO 15434)</source>
        <comment>taken_iso15434</comment>
        <translation>Lieferantenetikett (ISO 15434)</translation>
    </message>
    <message>
        <source>Supplier&apos;s label</source>
        <comment>taken_label</comment>
        <translation>Lieferantenetikett</translation>
    </message>
    <message>
        <source>Text without fields</source>
        <comment>taken_free_text</comment>
        <translation>Text ohne Felder</translation>
    </message>
    <message>
        <source>Not readable</source>
        <comment>taken_unread</comment>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Test codes</source>
        <comment>sub_test_codes</comment>
        <translation>Prüfcodes</translation>
    </message>
    <message>
        <source>Scan them from the screen: tap one, then its picture</source>
        <comment>title_test_codes</comment>
        <translation>Vom Bildschirm scannen: erst antippen, dann das Bild antippen</translation>
    </message>
    <message>
        <source>Test code</source>
        <comment>test_code_layout</comment>
        <translation>Prüfcode</translation>
    </message>
    <message>
        <source>Shows whether the keyboard&apos;s country fits</source>
        <comment>test_code_layout_sub</comment>
        <translation>Zeigt, ob das Tastaturland passt</translation>
    </message>
    <message>
        <source>Test code as bars</source>
        <comment>test_code_bars</comment>
        <translation>Prüfcode als Striche</translation>
    </message>
    <message>
        <source>For scanners that read only bars</source>
        <comment>test_code_bars_sub</comment>
        <translation>Für Scanner, die nur Striche lesen</translation>
    </message>
    <message>
        <source>Code with GS</source>
        <comment>test_code_gs</comment>
        <translation>Code mit GS</translation>
    </message>
    <message>
        <source>Shows whether the fields of a label stay apart</source>
        <comment>test_code_gs_sub</comment>
        <translation>Zeigt, ob die Felder eines Etiketts getrennt bleiben</translation>
    </message>
    <message>
        <source>Code with GS as Data Matrix</source>
        <comment>test_code_matrix</comment>
        <translation>Code mit GS als Data Matrix</translation>
    </message>
    <message>
        <source>As on most suppliers&apos; labels</source>
        <comment>test_code_matrix_sub</comment>
        <translation>Wie auf den meisten Lieferantenetiketten</translation>
    </message>
    <message>
        <source>Tap the code to see it large</source>
        <comment>tap_to_enlarge</comment>
        <translation>Den Code antippen, um ihn groß zu sehen</translation>
    </message>
    <message>
        <source>Print test code</source>
        <comment>button_print_test_code</comment>
        <translation>Testcode drucken</translation>
    </message>
    <message>
        <source>{width} × {height} mm on paper</source>
        <comment>code_size</comment>
        <translation>{width} × {height} mm auf Papier</translation>
    </message>
    <message>
        <source>Printers and labels that wait</source>
        <comment>title_printers</comment>
        <translation>Drucker und wartende Etiketten</translation>
    </message>
    <message>
        <source>Last labels</source>
        <comment>button_ledger</comment>
        <translation>Letzte Etiketten</translation>
    </message>
    <message>
        <source>Last labels</source>
        <comment>sub_ledger</comment>
        <translation>Letzte Etiketten</translation>
    </message>
    <message>
        <source>The last labels, the newest first</source>
        <comment>title_ledger</comment>
        <translation>Die letzten Etiketten, das neueste zuerst</translation>
    </message>
    <message>
        <source>No label was printed here yet.</source>
        <comment>ledger_none</comment>
        <translation>Hier wurde noch kein Etikett gedruckt.</translation>
    </message>
    <message>
        <source>{what} · copy {copy} · {state} · {at}</source>
        <comment>ledger_row</comment>
        <translation>{what} · Ausfertigung {copy} · {state} · {at}</translation>
    </message>
    <message>
        <source>{what} · copy {copy} · {state} · {at} · {printer}</source>
        <comment>ledger_row_at</comment>
        <translation>{what} · Ausfertigung {copy} · {state} · {at} · {printer}</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>label_state_queued</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>is being sent</source>
        <comment>label_state_sending</comment>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>printed</source>
        <comment>label_state_printed</comment>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>taken in by the printer</source>
        <comment>label_state_processed</comment>
        <translation>vom Drucker übernommen</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>label_state_sent</comment>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>did it come out?</source>
        <comment>label_state_unknown</comment>
        <translation>kam es heraus?</translation>
    </message>
    <message>
        <source>scanned back</source>
        <comment>label_state_verified</comment>
        <translation>zurückgescannt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>label_state_cancelled</comment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>not needed any more</source>
        <comment>label_state_voided</comment>
        <translation>nicht mehr nötig</translation>
    </message>
    <message>
        <source>did not come out, printed anew</source>
        <comment>label_state_replaced</comment>
        <translation>kam nicht heraus, neu gedruckt</translation>
    </message>
    <message>
        <source>Did this label come out?</source>
        <comment>asked_band</comment>
        <translation>Kam dieses Etikett heraus?</translation>
    </message>
    <message>
        <source>{printer} stopped while it was printed</source>
        <comment>asked_band_sub</comment>
        <translation>{printer} blieb dabei stehen</translation>
    </message>
    <message>
        <source>Label of</source>
        <comment>fact_label</comment>
        <translation>Etikett für</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>fact_copy</comment>
        <translation>Ausfertigung</translation>
    </message>
    <message>
        <source>Look at the printer, then answer</source>
        <comment>asked_next</comment>
        <translation>Am Drucker nachsehen, dann antworten</translation>
    </message>
    <message>
        <source>Nothing else prints there until then</source>
        <comment>asked_next_sub</comment>
        <translation>Bis dahin druckt dort nichts anderes</translation>
    </message>
    <message>
        <source>Is it there, whole and readable?</source>
        <comment>title_asked</comment>
        <translation>Ist es da, ganz und lesbar?</translation>
    </message>
    <message>
        <source>The label in question</source>
        <comment>title_asked_label</comment>
        <translation>Das fragliche Etikett</translation>
    </message>
    <message>
        <source>It came out</source>
        <comment>button_came_out</comment>
        <translation>Es kam heraus</translation>
    </message>
    <message>
        <source>Stick it on</source>
        <comment>button_came_out_sub</comment>
        <translation>Aufkleben</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <comment>button_did_not</comment>
        <translation>Nein, noch einmal drucken</translation>
    </message>
    <message>
        <source>As the next copy, marked as such</source>
        <comment>button_did_not_sub</comment>
        <translation>Als nächste Ausfertigung, so gekennzeichnet</translation>
    </message>
    <message>
        <source>This label cannot be drawn.</source>
        <comment>no_picture</comment>
        <translation>Dieses Etikett kann nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>Labels</source>
        <comment>set_labels</comment>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Print those of locations, badges, commands</source>
        <comment>set_labels_sub</comment>
        <translation>Für Lagerplätze, Ausweise, Befehle drucken</translation>
    </message>
    <message>
        <source>Labels</source>
        <comment>sub_labels</comment>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Labels of what?</source>
        <comment>title_labels</comment>
        <translation>Etiketten wovon?</translation>
    </message>
    <message>
        <source>Locations</source>
        <comment>labels_of_places</comment>
        <translation>Lagerplätze</translation>
    </message>
    <message>
        <source>For shelves, racks and benches</source>
        <comment>labels_of_places_sub</comment>
        <translation>Für Regale, Fächer und Arbeitsplätze</translation>
    </message>
    <message>
        <source>Badges</source>
        <comment>labels_of_badges</comment>
        <translation>Ausweise</translation>
    </message>
    <message>
        <source>Each signs one person on</source>
        <comment>labels_of_badges_sub</comment>
        <translation>Jeder meldet eine Person an</translation>
    </message>
    <message>
        <source>Command card</source>
        <comment>labels_of_commands</comment>
        <translation>Befehlskarte</translation>
    </message>
    <message>
        <source>Words to scan instead of tapping</source>
        <comment>labels_of_commands_sub</comment>
        <translation>Wörter zum Scannen statt Tippen</translation>
    </message>
    <message>
        <source>Test codes</source>
        <comment>labels_of_codes</comment>
        <translation>Testcodes</translation>
    </message>
    <message>
        <source>To set up a scanner</source>
        <comment>labels_of_codes_sub</comment>
        <translation>Zum Einrichten eines Scanners</translation>
    </message>
    <message>
        <source>Tap a location to print its label</source>
        <comment>title_print_places</comment>
        <translation>Lagerplatz antippen, um sein Etikett zu drucken</translation>
    </message>
    <message>
        <source>Tap a person to print the badge</source>
        <comment>title_print_badges</comment>
        <translation>Person antippen, um den Ausweis zu drucken</translation>
    </message>
    <message>
        <source>Tap a command to print its label</source>
        <comment>title_print_commands</comment>
        <translation>Befehl antippen, um sein Etikett zu drucken</translation>
    </message>
    <message>
        <source>label {copy} {state}</source>
        <comment>has_label</comment>
        <translation>Etikett {copy} {state}</translation>
    </message>
    <message>
        <source>What is printed</source>
        <comment>title_print</comment>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>Scan what needs a label</source>
        <comment>print_about</comment>
        <translation>Scannen, was ein Etikett braucht</translation>
    </message>
    <message>
        <source>Scan a unit, a lot or a location.</source>
        <comment>nothing_to_print</comment>
        <translation>Ein Gerät, eine Charge oder einen Lagerort scannen.</translation>
    </message>
    <message>
        <source>As copy {copy}</source>
        <comment>print_copy</comment>
        <translation>Als Ausfertigung {copy}</translation>
    </message>
    <message>
        <source>This will be its first label.</source>
        <comment>first_label</comment>
        <translation>Das wird sein erstes Etikett.</translation>
    </message>
    <message>
        <source>Which label</source>
        <comment>title_template</comment>
        <translation>Welches Etikett</translation>
    </message>
    <message>
        <source>50 × 30 mm</source>
        <comment>template_50x30</comment>
        <translation>50 × 30 mm</translation>
    </message>
    <message>
        <source>58 mm roll</source>
        <comment>template_58</comment>
        <translation>Rolle 58 mm</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <comment>template_80</comment>
        <translation>Rolle 80 mm</translation>
    </message>
    <message>
        <source>{stock}, {name}</source>
        <comment>template_variant</comment>
        <translation>{stock}, {name}</translation>
    </message>
    <message>
        <source>or choose from a list</source>
        <comment>title_print_lists</comment>
        <translation>oder aus einer Liste wählen</translation>
    </message>
    <message>
        <source>Why once more?</source>
        <comment>title_reason</comment>
        <translation>Warum noch einmal?</translation>
    </message>
    <message>
        <source>Copies</source>
        <comment>copies</comment>
        <translation>Ausfertigungen</translation>
    </message>
    <message>
        <source>Fewer</source>
        <comment>button_fewer</comment>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button_more_copies</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Damaged</source>
        <comment>choice_damaged</comment>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>choice_lost</comment>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Misprint</source>
        <comment>choice_misprint</comment>
        <translation>Fehldruck</translation>
    </message>
    <message>
        <source>Extra copy</source>
        <comment>choice_extra</comment>
        <translation>Weiteres Exemplar</translation>
    </message>
    <message>
        <source>Torn, dirty or unreadable</source>
        <comment>reason_damaged_sub</comment>
        <translation>Zerrissen, schmutzig oder unlesbar</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <comment>reason_lost_sub</comment>
        <translation>Es ist nicht mehr da</translation>
    </message>
    <message>
        <source>It came out wrong</source>
        <comment>reason_misprint_sub</comment>
        <translation>Es kam falsch heraus</translation>
    </message>
    <message>
        <source>A second one is needed</source>
        <comment>reason_extra_sub</comment>
        <translation>Es wird ein zweites gebraucht</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>button_print_now</comment>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>1 label</source>
        <comment>labels_one</comment>
        <translation>1 Etikett</translation>
    </message>
    <message>
        <source>{n} labels</source>
        <comment>labels_n</comment>
        <translation>{n} Etiketten</translation>
    </message>
    <message>
        <source>And others</source>
        <comment>fact_others</comment>
        <translation>Und weitere</translation>
    </message>
    <message>
        <source>Why once more</source>
        <comment>fact_reason</comment>
        <translation>Warum noch einmal</translation>
    </message>
    <message>
        <source>Scan these labels back, off what they are on</source>
        <comment>title_scan_back</comment>
        <translation>Diese Etiketten zurückscannen, dort wo sie kleben</translation>
    </message>
    <message>
        <source>Copy {copy}</source>
        <comment>awaited_copy</comment>
        <translation>Ausfertigung {copy}</translation>
    </message>
    <message>
        <source>{n} not scanned back</source>
        <comment>unscanned_n</comment>
        <translation>{n} nicht zurückgescannt</translation>
    </message>
    <message>
        <source>Teach a label</source>
        <comment>sub_teach</comment>
        <translation>Etikett anlernen</translation>
    </message>
    <message>
        <source>A supplier&apos;s label is explained once</source>
        <comment>teach_about</comment>
        <translation>Ein Lieferantenetikett wird einmal erklärt</translation>
    </message>
    <message>
        <source>Scan the label that is to be read from now on.</source>
        <comment>teach_none</comment>
        <translation>Das Etikett scannen, das künftig gelesen werden soll.</translation>
    </message>
    <message>
        <source>The label, cut into pieces: tap one</source>
        <comment>title_pieces</comment>
        <translation>Das Etikett in Stücken: eines antippen</translation>
    </message>
    <message>
        <source>What is that piece?</source>
        <comment>title_meanings</comment>
        <translation>Was ist dieses Stück?</translation>
    </message>
    <message>
        <source>What will be read</source>
        <comment>title_read</comment>
        <translation>Was gelesen wird</translation>
    </message>
    <message>
        <source>Tap a piece, then what it means</source>
        <comment>nothing_read</comment>
        <translation>Ein Stück antippen, dann was es bedeutet</translation>
    </message>
    <message>
        <source>Name the label first</source>
        <comment>teach_name_first</comment>
        <translation>Erst das Etikett benennen</translation>
    </message>
    <message>
        <source>What is this label called?</source>
        <comment>teach_name_ask</comment>
        <translation>Wie heißt dieses Etikett?</translation>
    </message>
    <message>
        <source>For example the supplier, and what it is stuck on</source>
        <comment>teach_name_sub</comment>
        <translation>Zum Beispiel der Lieferant, und worauf es klebt</translation>
    </message>
    <message>
        <source>Teach this label</source>
        <comment>button_teach</comment>
        <translation>Etikett anlernen</translation>
    </message>
    <message>
        <source>Name it</source>
        <comment>button_teach_name</comment>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>by supervisor</source>
        <comment>step_up_supervisor</comment>
        <translation>mit Schichtleitung</translation>
    </message>
    <message>
        <source>by clerk</source>
        <comment>step_up_clerk</comment>
        <translation>mit Wareneingang</translation>
    </message>
    <message>
        <source>Link a barcode</source>
        <comment>button_link</comment>
        <translation>Code verknüpfen</translation>
    </message>
    <message>
        <source>A supplier&apos;s barcode then stands for something of ours</source>
        <comment>link_about</comment>
        <translation>Ein Lieferantencode steht dann für etwas von uns</translation>
    </message>
    <message>
        <source>Scan the supplier&apos;s barcode.</source>
        <comment>link_theirs</comment>
        <translation>Den Code des Lieferanten scannen.</translation>
    </message>
    <message>
        <source>Now scan the unit, lot or part that it stands for.</source>
        <comment>link_ours</comment>
        <translation>Nun das Gerät, die Charge oder das Teil scannen, wofür er steht.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <comment>meaning_ignore</comment>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>The same on each</source>
        <comment>meaning_fixed</comment>
        <translation>Auf jedem gleich</translation>
    </message>
    <message>
        <source>This one should be</source>
        <comment>evidence_should_be</comment>
        <translation>Das hier sollte sein</translation>
    </message>
    <message>
        <source>Put each label on what it names</source>
        <comment>step_swap_back</comment>
        <translation>Jedes Etikett auf das kleben, was es nennt</translation>
    </message>
    <message>
        <source>Scan both again, off what they are on</source>
        <comment>step_scan_both</comment>
        <translation>Beide noch einmal scannen, dort wo sie kleben</translation>
    </message>
    <message>
        <source>Saved here</source>
        <comment>note_alone</comment>
        <translation>Hier gespeichert</translation>
    </message>
    <message>
        <source>Saved here, not yet confirmed</source>
        <comment>note_saved</comment>
        <translation>Hier gespeichert, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Saved here, not yet confirmed. Last sync {time}</source>
        <comment>note_saved_since</comment>
        <translation>Hier gespeichert, noch nicht bestätigt. Abgleich {time}</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>note_confirmed</comment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Central database</source>
        <comment>device_central</comment>
        <translation>Zentrale Datenbank</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>dot_link_connected</comment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connected in part</source>
        <comment>dot_link_in_part</comment>
        <translation>Teilweise verbunden</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <comment>dot_link_offline</comment>
        <translation>Offline seit {time}</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>dot_link_connecting</comment>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Frozen</source>
        <comment>dot_link_frozen</comment>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>Update needed</source>
        <comment>dot_link_outdated</comment>
        <translation>Update nötig</translation>
    </message>
    <message>
        <source>Loading {share} %</source>
        <comment>dot_link_loading</comment>
        <translation>Lädt {share} %</translation>
    </message>
    <message>
        <source>This station only</source>
        <comment>link_is_alone</comment>
        <translation>Nur diese Station</translation>
    </message>
    <message>
        <source>Connected, everything is sent</source>
        <comment>link_is_connected</comment>
        <translation>Verbunden, alles ist gesendet</translation>
    </message>
    <message>
        <source>Connected, but not every record gets through. {n} wait to be sent</source>
        <comment>link_is_in_part</comment>
        <translation>Verbunden, aber nicht jeder Eintrag kommt durch. {n} warten darauf, gesendet zu werden</translation>
    </message>
    <message>
        <source>Connected, {n} being sent</source>
        <comment>link_is_sending</comment>
        <translation>Verbunden, {n} werden gesendet</translation>
    </message>
    <message>
        <source>Offline. Everything is saved here, {n} wait to be sent</source>
        <comment>link_is_offline</comment>
        <translation>Offline. Alles ist hier gespeichert, {n} warten auf das Senden</translation>
    </message>
    <message>
        <source>Offline. Everything is saved here, nothing waits</source>
        <comment>link_is_offline_none</comment>
        <translation>Offline. Alles ist hier gespeichert, nichts wartet</translation>
    </message>
    <message>
        <source>Connecting. Everything is saved here</source>
        <comment>link_is_connecting</comment>
        <translation>Verbindet. Alles ist hier gespeichert</translation>
    </message>
    <message>
        <source>Frozen. Nothing is recorded until somebody acts</source>
        <comment>link_is_frozen</comment>
        <translation>Eingefroren. Nichts wird erfasst, bis jemand handelt</translation>
    </message>
    <message>
        <source>Update needed. Work is kept and not sent</source>
        <comment>link_is_outdated</comment>
        <translation>Update nötig. Die Arbeit bleibt hier und wird nicht gesendet</translation>
    </message>
    <message>
        <source>Loading {have} of {all} records of the other stations</source>
        <comment>link_is_loading</comment>
        <translation>{have} von {all} Einträgen der anderen Stationen geladen</translation>
    </message>
    <message>
        <source>Central database</source>
        <comment>set_central</comment>
        <translation>Zentrale Datenbank</translation>
    </message>
    <message>
        <source>The link, what is checked, joining one</source>
        <comment>set_central_sub</comment>
        <translation>Die Verbindung, was geprüft wird, Beitritt</translation>
    </message>
    <message>
        <source>Central database</source>
        <comment>sub_central</comment>
        <translation>Zentrale Datenbank</translation>
    </message>
    <message>
        <source>The link</source>
        <comment>title_central</comment>
        <translation>Die Verbindung</translation>
    </message>
    <message>
        <source>What is checked without the network</source>
        <comment>title_checked</comment>
        <translation>Was ohne Netz geprüft wird</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <comment>title_frozen</comment>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>No other station is known here. A supervisor can join a central database</source>
        <comment>central_do_alone</comment>
        <translation>Keine andere Station ist hier bekannt. Die Schichtleitung kann einer zentralen Datenbank beitreten</translation>
    </message>
    <message>
        <source>What other stations record is known here as they record it</source>
        <comment>central_do_connected</comment>
        <translation>Was andere Stationen erfassen, ist hier sofort bekannt</translation>
    </message>
    <message>
        <source>Keep working. It connects again by itself</source>
        <comment>central_do_offline</comment>
        <translation>Weiterarbeiten. Die Verbindung kommt von selbst wieder</translation>
    </message>
    <message>
        <source>Keep working. It is tried again by itself</source>
        <comment>central_do_connecting</comment>
        <translation>Weiterarbeiten. Es wird von selbst wieder versucht</translation>
    </message>
    <message>
        <source>Ask your IT to install the new version. Work goes on until then</source>
        <comment>central_do_outdated</comment>
        <translation>Die IT bitten, die neue Version zu installieren. Bis dahin geht die Arbeit weiter</translation>
    </message>
    <message>
        <source>Another machine has used this station&apos;s identity: two copies of one disk</source>
        <comment>frozen_clone</comment>
        <translation>Eine andere Maschine hat die Kennung dieser Station benutzt: zwei Kopien einer Platte</translation>
    </message>
    <message>
        <source>An older copy was put back: the server has records that are not here</source>
        <comment>frozen_behind</comment>
        <translation>Eine ältere Kopie wurde zurückgespielt: der Server hat Einträge, die hier fehlen</translation>
    </message>
    <message>
        <source>An older copy was put back and has been worked with</source>
        <comment>frozen_fork</comment>
        <translation>Eine ältere Kopie wurde zurückgespielt, und es wurde damit gearbeitet</translation>
    </message>
    <message>
        <source>The data folder was made on another machine</source>
        <comment>frozen_moved</comment>
        <translation>Der Datenordner wurde auf einer anderen Maschine angelegt</translation>
    </message>
    <message>
        <source>The record is a backup that was put back</source>
        <comment>frozen_restored</comment>
        <translation>Die Aufzeichnung ist eine zurückgespielte Sicherung</translation>
    </message>
    <message>
        <source>No other machine may work as {kiosk}</source>
        <comment>frozen_alone</comment>
        <translation>Keine andere Maschine darf als {kiosk} arbeiten</translation>
    </message>
    <message>
        <source>The other machine is switched off for good</source>
        <comment>frozen_off</comment>
        <translation>Die andere Maschine ist für immer ausgeschaltet</translation>
    </message>
    <message>
        <source>A supervisor makes sure of it</source>
        <comment>frozen_sure</comment>
        <translation>Die Schichtleitung vergewissert sich</translation>
    </message>
    <message>
        <source>One machine goes on, the other is switched off</source>
        <comment>frozen_one</comment>
        <translation>Eine Maschine macht weiter, die andere wird ausgeschaltet</translation>
    </message>
    <message>
        <source>A supervisor decides which</source>
        <comment>frozen_one_sub</comment>
        <translation>Die Schichtleitung entscheidet, welche</translation>
    </message>
    <message>
        <source>Leave it connected</source>
        <comment>frozen_wait</comment>
        <translation>Verbunden lassen</translation>
    </message>
    <message>
        <source>It loads what the server has and goes on by itself</source>
        <comment>frozen_wait_sub</comment>
        <translation>Er lädt, was der Server hat, und macht von selbst weiter</translation>
    </message>
    <message>
        <source>kiosk central readmit {kiosk}</source>
        <comment>frozen_readmit</comment>
        <translation>kiosk central readmit {kiosk}</translation>
    </message>
    <message>
        <source>The administrator runs it</source>
        <comment>frozen_readmit_sub</comment>
        <translation>Der Administrator führt es aus</translation>
    </message>
    <message>
        <source>If it does not go on by itself: the administrator runs it</source>
        <comment>frozen_readmit_else</comment>
        <translation>Wenn er nicht von selbst weitermacht: Der Administrator führt es aus</translation>
    </message>
    <message>
        <source>If it is this one that goes on: the administrator runs it</source>
        <comment>frozen_readmit_here</comment>
        <translation>Wenn dieser hier weitermacht: Der Administrator führt es aus</translation>
    </message>
    <message>
        <source>Where there is a server: the administrator runs it</source>
        <comment>frozen_readmit_then</comment>
        <translation>Wo es einen Server gibt: Der Administrator führt es aus</translation>
    </message>
    <message>
        <source>Confirm here</source>
        <comment>frozen_confirm</comment>
        <translation>Hier bestätigen</translation>
    </message>
    <message>
        <source>A supervisor signs on: it goes on as a new station, nothing is lost</source>
        <comment>frozen_confirm_new</comment>
        <translation>Die Schichtleitung meldet sich an: Der Kiosk macht als neue Station weiter, nichts geht verloren</translation>
    </message>
    <message>
        <source>A supervisor signs on, and confirms that this is the only machine</source>
        <comment>frozen_confirm_only</comment>
        <translation>Die Schichtleitung meldet sich an und bestätigt, dass dies die einzige Maschine ist</translation>
    </message>
    <message>
        <source>kiosk continue --as-new</source>
        <comment>frozen_anew</comment>
        <translation>kiosk continue --as-new</translation>
    </message>
    <message>
        <source>If it is the other one: run it here, then enrol this one anew</source>
        <comment>frozen_anew_other</comment>
        <translation>Wenn es der andere ist: hier ausführen, dann diesen neu anmelden</translation>
    </message>
    <message>
        <source>If the other one still works: run it here, then enrol this one anew</source>
        <comment>frozen_anew_both</comment>
        <translation>Wenn der andere noch arbeitet: hier ausführen, dann diesen neu anmelden</translation>
    </message>
    <message>
        <source>Old information</source>
        <comment>central_old</comment>
        <translation>Alte Information</translation>
    </message>
    <message>
        <source>Last heard from the server {ago}. Duplicates made elsewhere since then cannot be seen</source>
        <comment>central_old_sub</comment>
        <translation>Zuletzt vom Server gehört: {ago}. Doppelte, die seither anderswo entstanden, sind nicht zu sehen</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <comment>central_clock</comment>
        <translation>Die Uhr geht falsch</translation>
    </message>
    <message>
        <source>It is {m} min ahead of the server. Order of events is kept by sequence; fix the clock</source>
        <comment>central_clock_ahead</comment>
        <translation>Sie geht gegenüber dem Server {m} min vor. Die Reihenfolge bleibt durch die Nummern erhalten; bitte die Uhr stellen</translation>
    </message>
    <message>
        <source>It is {m} min behind the server. Order of events is kept by sequence; fix the clock</source>
        <comment>central_clock_behind</comment>
        <translation>Sie geht gegenüber dem Server {m} min nach. Die Reihenfolge bleibt durch die Nummern erhalten; bitte die Uhr stellen</translation>
    </message>
    <message>
        <source>All that is known here</source>
        <comment>checked_here</comment>
        <translation>Alles, was hier bekannt ist</translation>
    </message>
    <message>
        <source>Serials, lots, holds and stock as they were heard {when}</source>
        <comment>checked_here_sub</comment>
        <translation>Seriennummern, Chargen, Sperren und Bestand, wie zuletzt gehört: {when}</translation>
    </message>
    <message>
        <source>Serials, lots, holds and stock of this station</source>
        <comment>checked_here_alone</comment>
        <translation>Seriennummern, Chargen, Sperren und Bestand dieser Station</translation>
    </message>
    <message>
        <source>Records of all stations</source>
        <comment>checked_all</comment>
        <translation>Einträge aller Stationen</translation>
    </message>
    <message>
        <source>Serials, lots, holds and stock are checked as they are recorded</source>
        <comment>checked_all_sub</comment>
        <translation>Seriennummern, Chargen, Sperren und Bestand werden geprüft, sobald sie erfasst sind</translation>
    </message>
    <message>
        <source>Not checked: serials received elsewhere</source>
        <comment>unchecked_serials</comment>
        <translation>Nicht geprüft: Seriennummern von anderswo</translation>
    </message>
    <message>
        <source>Not checked: lots taken by other stations</source>
        <comment>unchecked_lots</comment>
        <translation>Nicht geprüft: Chargen, die andere Stationen entnehmen</translation>
    </message>
    <message>
        <source>Not checked: holds placed elsewhere</source>
        <comment>unchecked_holds</comment>
        <translation>Nicht geprüft: Sperren von anderswo</translation>
    </message>
    <message>
        <source>Not seen: conflicts with other stations</source>
        <comment>unchecked_conflicts</comment>
        <translation>Nicht zu sehen: Konflikte mit anderen Stationen</translation>
    </message>
    <message>
        <source>Since {when}. It is found out when the network is back</source>
        <comment>unchecked_since</comment>
        <translation>Seit {when}. Es zeigt sich, wenn das Netz wieder da ist</translation>
    </message>
    <message>
        <source>It is found out when the network is there</source>
        <comment>unchecked_ever</comment>
        <translation>Es zeigt sich, wenn das Netz da ist</translation>
    </message>
    <message>
        <source>Only while the network is away</source>
        <comment>unchecked_offline</comment>
        <translation>Nur solange das Netz fehlt</translation>
    </message>
    <message>
        <source>Offline since {time}. Everything is saved here</source>
        <comment>hint_offline</comment>
        <translation>Offline seit {time}. Alles ist hier gespeichert</translation>
    </message>
    <message>
        <source>Not checked now: serials, lots and holds of other stations</source>
        <comment>hint_unchecked</comment>
        <translation>Jetzt nicht geprüft: Seriennummern, Chargen und Sperren anderer Stationen</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>fact_server</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>fact_link</comment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <comment>fact_unsent</comment>
        <translation>Warten auf das Senden</translation>
    </message>
    <message>
        <source>the oldest {when}</source>
        <comment>fact_unsent_oldest</comment>
        <translation>der älteste {when}</translation>
    </message>
    <message>
        <source>Everything heard</source>
        <comment>fact_heard</comment>
        <translation>Alles gehört</translation>
    </message>
    <message>
        <source>Records loaded</source>
        <comment>fact_loading</comment>
        <translation>Geladene Einträge</translation>
    </message>
    <message>
        <source>{have} of {all}</source>
        <comment>fact_loading_of</comment>
        <translation>{have} von {all}</translation>
    </message>
    <message>
        <source>Conflicts open</source>
        <comment>fact_conflicts</comment>
        <translation>Offene Konflikte</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>fact_clock</comment>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>right to {s} s</source>
        <comment>clock_right</comment>
        <translation>richtig auf {s} s</translation>
    </message>
    <message>
        <source>off by {m} min</source>
        <comment>clock_off</comment>
        <translation>falsch um {m} min</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>never_heard</comment>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <comment>ago_days</comment>
        <translation>vor {n} Tagen</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <comment>ago_day</comment>
        <translation>vor 1 Tag</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>button_enrol</comment>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <comment>button_conflicts</comment>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Join a central database</source>
        <comment>sub_enrol</comment>
        <translation>Zentraler Datenbank beitreten</translation>
    </message>
    <message>
        <source>Scan the enrolment code</source>
        <comment>enrol_scan</comment>
        <translation>Beitrittscode scannen</translation>
    </message>
    <message>
        <source>Whoever runs the database prints one for each station</source>
        <comment>enrol_scan_sub</comment>
        <translation>Wer die Datenbank betreibt, druckt einen für jede Station</translation>
    </message>
    <message>
        <source>Hold the printed code, or the one on a screen, in front of the scanner</source>
        <comment>enrol_hold</comment>
        <translation>Den gedruckten oder angezeigten Code vor den Scanner halten</translation>
    </message>
    <message>
        <source>The code is for one station and works once.</source>
        <comment>enrol_waits</comment>
        <translation>Der Code gilt für eine Station und nur einmal.</translation>
    </message>
    <message>
        <source>Join as {seat}?</source>
        <comment>enrol_ask</comment>
        <translation>Als {seat} beitreten?</translation>
    </message>
    <message>
        <source>The database is {database} on {server}</source>
        <comment>enrol_ask_sub</comment>
        <translation>Die Datenbank ist {database} auf {server}</translation>
    </message>
    <message>
        <source>Is this the right one?</source>
        <comment>title_enrol</comment>
        <translation>Ist das die richtige?</translation>
    </message>
    <message>
        <source>Join as {seat}</source>
        <comment>enrol_now</comment>
        <translation>Als {seat} beitreten</translation>
    </message>
    <message>
        <source>What is recorded here is sent; what others recorded is loaded</source>
        <comment>enrol_now_sub</comment>
        <translation>Was hier erfasst ist, wird gesendet; was andere erfasst haben, wird geladen</translation>
    </message>
    <message>
        <source>Do not join</source>
        <comment>enrol_not</comment>
        <translation>Nicht beitreten</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <comment>enrol_not_sub</comment>
        <translation>Nichts ändert sich</translation>
    </message>
    <message>
        <source>Only a supervisor can join a central database</source>
        <comment>enrol_needs</comment>
        <translation>Nur die Schichtleitung kann einer zentralen Datenbank beitreten</translation>
    </message>
    <message>
        <source>Joining. This takes up to 20 s</source>
        <comment>enrol_runs</comment>
        <translation>Tritt bei. Das dauert bis zu 20 s</translation>
    </message>
    <message>
        <source>Joined as {seat}. The other stations&apos; records are being loaded</source>
        <comment>enrol_done</comment>
        <translation>Beigetreten als {seat}. Die Einträge der anderen Stationen werden geladen</translation>
    </message>
    <message>
        <source>Not joined: {problem}. Nothing was changed</source>
        <comment>enrol_failed</comment>
        <translation>Nicht beigetreten: {problem}. Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Join a central database</source>
        <comment>way_central</comment>
        <translation>Zentraler Datenbank beitreten</translation>
    </message>
    <message>
        <source>Scan the enrolment code: people, parts and records come from there</source>
        <comment>way_central_sub</comment>
        <translation>Den Beitrittscode scannen: Personen, Teile und Einträge kommen von dort</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <comment>sub_conflicts</comment>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>To be decided, the oldest first</source>
        <comment>title_conflicts</comment>
        <translation>Zu entscheiden, das Älteste zuerst</translation>
    </message>
    <message>
        <source>No conflict is open. Nothing is to be decided.</source>
        <comment>no_conflicts</comment>
        <translation>Kein Konflikt ist offen. Nichts ist zu entscheiden.</translation>
    </message>
    <message>
        <source>Tap one, or scan a thing that is in one</source>
        <comment>conflicts_about</comment>
        <translation>Einen antippen, oder ein Ding scannen, das darin vorkommt</translation>
    </message>
    <message>
        <source>{kind} · {age} · {stations}</source>
        <comment>conflict_row</comment>
        <translation>{kind} · {age} · {stations}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <comment>age_today</comment>
        <translation>seit {time}</translation>
    </message>
    <message>
        <source>for 1 day</source>
        <comment>age_day</comment>
        <translation>seit 1 Tag</translation>
    </message>
    <message>
        <source>for {n} days</source>
        <comment>age_days</comment>
        <translation>seit {n} Tagen</translation>
    </message>
    <message>
        <source>Tap it, or scan the unit in front of you</source>
        <comment>tap_or_scan</comment>
        <translation>Antippen, oder das Gerät scannen, das da liegt</translation>
    </message>
    <message>
        <source>It decides</source>
        <comment>badge_decides</comment>
        <translation>Er entscheidet es</translation>
    </message>
    <message>
        <source>{name} · recorded at {station}, {when} · {place}</source>
        <comment>match_recorded</comment>
        <translation>{name} · erfasst an {station}, {when} · {place}</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>side_who</comment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <comment>side_when</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>side_now</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>side_label</comment>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>side_reason</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>taken back since</source>
        <comment>side_undone</comment>
        <translation>seither zurückgenommen</translation>
    </message>
    <message>
        <source>and {n} more records</source>
        <comment>side_more</comment>
        <translation>und {n} weitere Einträge</translation>
    </message>
    <message>
        <source>none known here</source>
        <comment>label_unknown</comment>
        <translation>hier keines bekannt</translation>
    </message>
    <message>
        <source>copy {n}, printed here</source>
        <comment>label_here</comment>
        <translation>Ausfertigung {n}, hier gedruckt</translation>
    </message>
    <message>
        <source>printed elsewhere</source>
        <comment>label_there</comment>
        <translation>anderswo gedruckt</translation>
    </message>
    <message>
        <source>{about} It is on hold until it is decided.</source>
        <comment>conflict_held</comment>
        <translation>{about} Gesperrt, bis es entschieden ist.</translation>
    </message>
    <message>
        <source>{about} Nothing is on hold for it.</source>
        <comment>conflict_flagged</comment>
        <translation>{about} Deswegen ist nichts gesperrt.</translation>
    </message>
    <message>
        <source>Why? The reason decides it</source>
        <comment>title_reasons</comment>
        <translation>Warum? Der Grund entscheidet es</translation>
    </message>
    <message>
        <source>Another reason</source>
        <comment>reason_other</comment>
        <translation>Ein anderer Grund</translation>
    </message>
    <message>
        <source>You type it; it decides the same</source>
        <comment>reason_other_sub</comment>
        <translation>Sie tippen ihn ein; er entscheidet genauso</translation>
    </message>
    <message>
        <source>All conflicts</source>
        <comment>button_decided</comment>
        <translation>Alle Konflikte</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <comment>button_leave_held</comment>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>See history</source>
        <comment>button_conflict_history</comment>
        <translation>Verlauf ansehen</translation>
    </message>
    <message>
        <source>Begin again</source>
        <comment>button_begin_again</comment>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>button_conflict</comment>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Number it by the scheme</source>
        <comment>button_generate_number</comment>
        <translation>Nummer nach Schema</translation>
    </message>
    <message>
        <source>Add a letter to it</source>
        <comment>button_generate_suffix</comment>
        <translation>Buchstaben anhängen</translation>
    </message>
    <message>
        <source>New number</source>
        <comment>field_new_number</comment>
        <translation>Neue Nummer</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>field_counted</comment>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>That is there</source>
        <comment>ok_counted</comment>
        <translation>So viel ist da</translation>
    </message>
    <message>
        <source>lies at</source>
        <comment>lies_at</comment>
        <translation>liegt an</translation>
    </message>
    <message>
        <source>Which reading is right?</source>
        <comment>title_readings</comment>
        <translation>Welche Lesung stimmt?</translation>
    </message>
    <message>
        <source>In conflict</source>
        <comment>conflict_issue</comment>
        <translation>Im Konflikt</translation>
    </message>
    <message>
        <source>{n} to decide</source>
        <comment>conflict_issue_n</comment>
        <translation>{n} zu entscheiden</translation>
    </message>
    <message>
        <source>Lots are taken by</source>
        <comment>fact_owner</comment>
        <translation>Chargen entnimmt</translation>
    </message>
    <message>
        <source>this station</source>
        <comment>owner_here</comment>
        <translation>diese Station</translation>
    </message>
    <message>
        <source>{station}, alone while offline</source>
        <comment>owner_other</comment>
        <translation>{station}, offline allein</translation>
    </message>
    <message>
        <source>Dates to look at</source>
        <comment>waits_dates</comment>
        <translation>Ablaufdaten</translation>
    </message>
    <message>
        <source>Expired, or soon</source>
        <comment>waits_dates_sub</comment>
        <translation>Abgelaufen, oder bald</translation>
    </message>
    <message>
        <source>What expires</source>
        <comment>sub_dates</comment>
        <translation>Was abläuft</translation>
    </message>
    <message>
        <source>What expires, the worst first</source>
        <comment>title_dates</comment>
        <translation>Was abläuft, das Dringendste zuerst</translation>
    </message>
    <message>
        <source>Nothing expires soon.</source>
        <comment>no_dates</comment>
        <translation>Nichts läuft bald ab.</translation>
    </message>
    <message>
        <source>{part} · {quantity} {unit} at {places}</source>
        <comment>date_row</comment>
        <translation>{part} · {quantity} {unit} an {places}</translation>
    </message>
    <message>
        <source>Expired {date}</source>
        <comment>date_expired</comment>
        <translation>Abgelaufen am {date}</translation>
    </message>
    <message>
        <source>Out of available stock since {date}, expires {expires}</source>
        <comment>date_removed</comment>
        <translation>Nicht mehr verfügbar seit {date}, haltbar bis {expires}</translation>
    </message>
    <message>
        <source>Expires {date}</source>
        <comment>date_alert</comment>
        <translation>Haltbar bis {date}</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>field_expires</comment>
        <translation>Haltbar bis</translation>
    </message>
    <message>
        <source>Best before</source>
        <comment>field_best_before</comment>
        <translation>Mindestens haltbar bis</translation>
    </message>
    <message>
        <source>Not offered from</source>
        <comment>field_removal</comment>
        <translation>Nicht mehr verfügbar ab</translation>
    </message>
    <message>
        <source>Warned from</source>
        <comment>field_alert</comment>
        <translation>Warnung ab</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>field_made</comment>
        <translation>Hergestellt</translation>
    </message>
    <message>
        <source>Supplier</source>
        <comment>field_supplier</comment>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>from receipt</source>
        <comment>from_receipt</comment>
        <translation>ab Eingang</translation>
    </message>
    <message>
        <source>printed on the label</source>
        <comment>from_print</comment>
        <translation>laut Etikett</translation>
    </message>
    <message>
        <source>as the lot has it</source>
        <comment>from_lot</comment>
        <translation>wie die Charge</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>issue_expired</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Out of available stock</source>
        <comment>issue_removed</comment>
        <translation>Nicht mehr verfügbar</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <comment>issue_alert</comment>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Expires {date}, not offered from {removal}</source>
        <comment>expires_removal</comment>
        <translation>Haltbar bis {date}, verfügbar vor dem {removal}</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>tab_files</comment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>title_files_of</comment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>{n} files</source>
        <comment>n_files</comment>
        <translation>{n} Dateien</translation>
    </message>
    <message>
        <source>1 file</source>
        <comment>one_file</comment>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no_files_sub</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>No file was added to this yet.</source>
        <comment>empty_files</comment>
        <translation>Hier wurde noch keine Datei hinzugefügt.</translation>
    </message>
    <message>
        <source>{size}, {when}, by {who}</source>
        <comment>file_row</comment>
        <translation>{size}, {when}, von {who}</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <comment>size_kb</comment>
        <translation>{n} kB</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <comment>size_mb</comment>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>File</source>
        <comment>sub_file</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Fetching …</source>
        <comment>file_fetching</comment>
        <translation>Wird geholt …</translation>
    </message>
    <message>
        <source>The server sends this file. Work may go on meanwhile.</source>
        <comment>file_fetching_sub</comment>
        <translation>Der Server schickt diese Datei. Inzwischen kann weitergearbeitet werden.</translation>
    </message>
    <message>
        <source>Not here</source>
        <comment>file_elsewhere</comment>
        <translation>Nicht hier</translation>
    </message>
    <message>
        <source>This file is at the server; it can be opened when connected.</source>
        <comment>file_elsewhere_sub</comment>
        <translation>Diese Datei liegt auf dem Server; sie lässt sich öffnen, sobald die Verbindung steht.</translation>
    </message>
    <message>
        <source>Not at the server yet</source>
        <comment>file_lost</comment>
        <translation>Noch nicht auf dem Server</translation>
    </message>
    <message>
        <source>The station that added it has not sent it. Try again once it was connected.</source>
        <comment>file_lost_sub</comment>
        <translation>Die Station, die sie hinzugefügt hat, hat sie noch nicht geschickt. Erneut versuchen, wenn sie verbunden war.</translation>
    </message>
    <message>
        <source>A copy was saved</source>
        <comment>file_exported</comment>
        <translation>Eine Kopie wurde gespeichert</translation>
    </message>
    <message>
        <source>It is in {path}. Take it from there to open it.</source>
        <comment>file_exported_sub</comment>
        <translation>Sie liegt in {path}. Dort kann sie abgeholt und geöffnet werden.</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <comment>file_unshown</comment>
        <translation>Dieses Bild lässt sich nicht anzeigen</translation>
    </message>
    <message>
        <source>It is damaged or too large. A copy is in {path}.</source>
        <comment>file_unshown_sub</comment>
        <translation>Es ist beschädigt oder zu groß. Eine Kopie liegt in {path}.</translation>
    </message>
    <message>
        <source>No copy was saved</source>
        <comment>file_failed</comment>
        <translation>Es wurde keine Kopie gespeichert</translation>
    </message>
    <message>
        <source>The disk did not take it: {problem}. Make room, then open it again.</source>
        <comment>file_failed_sub</comment>
        <translation>Der Datenträger nahm sie nicht an: {problem}. Platz schaffen, dann erneut öffnen.</translation>
    </message>
    <message>
        <source>Badges</source>
        <comment>tray_people</comment>
        <translation>Ausweise</translation>
    </message>
    <message>
        <source>The delivery</source>
        <comment>tray_goods</comment>
        <translation>Die Lieferung</translation>
    </message>
    <message>
        <source>On the bench</source>
        <comment>tray_bench</comment>
        <translation>Auf der Werkbank</translation>
    </message>
    <message>
        <source>Command card</source>
        <comment>tray_card</comment>
        <translation>Befehlskarte</translation>
    </message>
    <message>
        <source>Carla, clerk</source>
        <comment>tray_carla</comment>
        <translation>Carla, Lager</translation>
    </message>
    <message>
        <source>Otto, operator</source>
        <comment>tray_otto</comment>
        <translation>Otto, Montage</translation>
    </message>
    <message>
        <source>Maria, supervisor</source>
        <comment>tray_maria</comment>
        <translation>Maria, Schichtleitung</translation>
    </message>
    <message>
        <source>Board, part number</source>
        <comment>tray_board</comment>
        <translation>Platine, Teilenummer</translation>
    </message>
    <message>
        <source>Shelf RACK-A</source>
        <comment>tray_rack</comment>
        <translation>Regal RACK-A</translation>
    </message>
    <message>
        <source>Board, new serial</source>
        <comment>tray_board_new</comment>
        <translation>Platine, neue Seriennummer</translation>
    </message>
    <message>
        <source>Board, seen before</source>
        <comment>tray_board_used</comment>
        <translation>Platine, schon bekannt</translation>
    </message>
    <message>
        <source>Resistor, part number</source>
        <comment>tray_resistor</comment>
        <translation>Widerstand, Teilenummer</translation>
    </message>
    <message>
        <source>Reel with a 2D label</source>
        <comment>tray_resistor_2d</comment>
        <translation>Rolle mit 2D-Etikett</translation>
    </message>
    <message>
        <source>Controller in production</source>
        <comment>tray_controller</comment>
        <translation>Steuerung in Fertigung</translation>
    </message>
    <message>
        <source>Board inside it already</source>
        <comment>tray_board_in</comment>
        <translation>Platine, schon eingebaut</translation>
    </message>
    <message>
        <source>Display, wrong here</source>
        <comment>tray_display</comment>
        <translation>Anzeige, hier falsch</translation>
    </message>
    <message>
        <source>Shunt lot</source>
        <comment>tray_shunt</comment>
        <translation>Charge Shunts</translation>
    </message>
    <message>
        <source>Screws, counted</source>
        <comment>tray_screws</comment>
        <translation>Schrauben, gezählt</translation>
    </message>
    <message>
        <source>A finished pack</source>
        <comment>tray_pack</comment>
        <translation>Ein fertiger Akku</translation>
    </message>
    <message>
        <source>Cell lot</source>
        <comment>tray_cells</comment>
        <translation>Charge Zellen</translation>
    </message>
    <message>
        <source>A torn label</source>
        <comment>tray_broken</comment>
        <translation>Ein zerrissenes Etikett</translation>
    </message>
    <message>
        <source>Receive</source>
        <comment>tray_receive</comment>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>Install</source>
        <comment>tray_install</comment>
        <translation>Einbauen</translation>
    </message>
    <message>
        <source>Build</source>
        <comment>tray_build</comment>
        <translation>Bauen</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>tray_done</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>tray_undo</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>tray_cancel</comment>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Sign off</source>
        <comment>tray_signoff</comment>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Virtual printer</source>
        <comment>tray_paper</comment>
        <translation>Virtueller Drucker</translation>
    </message>
    <message>
        <source>Labels come out here.</source>
        <comment>tray_no_paper</comment>
        <translation>Hier kommen die Etiketten heraus.</translation>
    </message>
    <message>
        <source>Take the paper out</source>
        <comment>virtual_paper</comment>
        <translation>Papier herausnehmen</translation>
    </message>
    <message>
        <source>Load paper</source>
        <comment>virtual_paper_on</comment>
        <translation>Papier einlegen</translation>
    </message>
    <message>
        <source>Open the cover</source>
        <comment>virtual_cover</comment>
        <translation>Deckel öffnen</translation>
    </message>
    <message>
        <source>Close the cover</source>
        <comment>virtual_cover_on</comment>
        <translation>Deckel schließen</translation>
    </message>
    <message>
        <source>Step {k} of {n}</source>
        <comment>guide_progress</comment>
        <translation>Schritt {k} von {n}</translation>
    </message>
    <message>
        <source>Sign on</source>
        <comment>guide_sign_on</comment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Click Carla&apos;s badge below. A click is a scan.</source>
        <comment>guide_sign_on_text</comment>
        <translation>Unten auf Carlas Ausweis klicken. Ein Klick ist ein Scan.</translation>
    </message>
    <message>
        <source>Goods in</source>
        <comment>guide_receive</comment>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>Tap Receive on the kiosk, or scan it from the command card.</source>
        <comment>guide_receive_text</comment>
        <translation>Am Kiosk auf Wareneingang tippen, oder es von der Befehlskarte scannen.</translation>
    </message>
    <message>
        <source>Which part?</source>
        <comment>guide_part</comment>
        <translation>Welches Teil?</translation>
    </message>
    <message>
        <source>Scan the part number of the board that came in.</source>
        <comment>guide_part_text</comment>
        <translation>Die Teilenummer der Platine scannen, die ankam.</translation>
    </message>
    <message>
        <source>Where to?</source>
        <comment>guide_place</comment>
        <translation>Wohin?</translation>
    </message>
    <message>
        <source>Scan the shelf where the boards will lie.</source>
        <comment>guide_place_text</comment>
        <translation>Das Regal scannen, in dem die Platinen liegen werden.</translation>
    </message>
    <message>
        <source>The first unit</source>
        <comment>guide_serial</comment>
        <translation>Das erste Gerät</translation>
    </message>
    <message>
        <source>Scan a new serial. Green means it is saved, and its label prints.</source>
        <comment>guide_serial_text</comment>
        <translation>Eine neue Seriennummer scannen. Grün heißt gespeichert, und das Etikett wird gedruckt.</translation>
    </message>
    <message>
        <source>A number seen before</source>
        <comment>guide_duplicate</comment>
        <translation>Eine bekannte Nummer</translation>
    </message>
    <message>
        <source>Scan the board that is on record already, and read what it says.</source>
        <comment>guide_duplicate_text</comment>
        <translation>Die Platine scannen, die es schon gibt, und lesen, was dasteht.</translation>
    </message>
    <message>
        <source>Finish the receipt</source>
        <comment>guide_post</comment>
        <translation>Den Wareneingang abschließen</translation>
    </message>
    <message>
        <source>Scan Done. What was green is received.</source>
        <comment>guide_post_text</comment>
        <translation>Fertig scannen. Was grün war, ist eingebucht.</translation>
    </message>
    <message>
        <source>Another person</source>
        <comment>guide_switch</comment>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>Scan Otto&apos;s badge. Nobody has to sign off first.</source>
        <comment>guide_switch_text</comment>
        <translation>Ottos Ausweis scannen. Niemand muss sich erst abmelden.</translation>
    </message>
    <message>
        <source>Open work</source>
        <comment>guide_install</comment>
        <translation>Offene Arbeit</translation>
    </message>
    <message>
        <source>Scan Install, then the controller in production. See what is missing.</source>
        <comment>guide_install_text</comment>
        <translation>Einbauen scannen, dann die Steuerung in Fertigung. Sehen, was noch fehlt.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <comment>guide_look</comment>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Leave the task, then scan the finished pack to see its whole life.</source>
        <comment>guide_look_text</comment>
        <translation>Die Aufgabe verlassen, dann den fertigen Akku scannen und sein ganzes Leben sehen.</translation>
    </message>
    <message>
        <source>That was a shift</source>
        <comment>guide_end</comment>
        <translation>Das war eine Schicht</translation>
    </message>
    <message>
        <source>Go on as you like: wrong labels, the printer without paper, Undo.</source>
        <comment>guide_end_text</comment>
        <translation>Weiter nach Belieben: falsche Etiketten, der Drucker ohne Papier, Zurück.</translation>
    </message>
</context>
</TS>
