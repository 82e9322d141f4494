<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>kiosk</name>
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
        <source>That is the part number ({pn}), not the {wanted}. Scan the code marked {mark}.</source>
        <comment>xS3</comment>
        <translation>Das ist die Teilenummer ({pn}), nicht die {wanted}. Den Code mit {mark} scannen.</translation>
    </message>
    <message>
        <source>INCOMPLETE SCAN</source>
        <comment>xS5</comment>
        <translation>SCAN UNVOLLSTÄNDIG</translation>
    </message>
    <message>
        <source>The code {raw} broke off or was misread: its check character is wrong. Nothing was used. Scan again.</source>
        <comment>xS5</comment>
        <translation>Der Code {raw} brach ab oder wurde falsch gelesen: sein Prüfzeichen stimmt nicht. Nichts verwendet. Noch einmal scannen.</translation>
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
        <translation>{sn} ist schon Zeile {n}. Nichts hinzugefügt.</translation>
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
        <translation>Das Etikett sagt {a}, diese Zeile ist {b}. Nicht eingebucht. Ein Etikett von {b} scannen, oder die Zeile abschließen.</translation>
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
        <source>CODE TOO BIG</source>
        <comment>xP5</comment>
        <translation>CODE ZU GROSS</translation>
    </message>
    <message>
        <source>This code needs {x} mm; the label has {y}. Nothing was booked or printed. Choose another template.</source>
        <comment>xP5</comment>
        <translation>Dieser Code braucht {x} mm, das Etikett hat {y}. Nichts gebucht oder gedruckt. Andere Vorlage wählen.</translation>
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
        <source>{lot} has {q} here, you need {n}. Nothing taken. Take {q}, or scan another lot.</source>
        <comment>xK1</comment>
        <translation>{lot} hat hier {q}, gebraucht: {n}. Nichts entnommen. {q} entnehmen, oder eine andere Charge scannen.</translation>
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
        <source>{part} became {type}-tracked since. Nothing taken. Scan a {type}.</source>
        <comment>xK11</comment>
        <translation>{part} wird inzwischen nach {type} verfolgt. Nichts entnommen. {type} scannen.</translation>
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
        <source>SCAN AGAIN</source>
        <comment>misread</comment>
        <translation>NOCH EINMAL SCANNEN</translation>
    </message>
    <message>
        <source>The code broke off. Nothing of it was used.</source>
        <comment>misread</comment>
        <translation>Der Code brach ab. Nichts davon wurde verwendet.</translation>
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
        <translation>ANNEHMEN</translation>
    </message>
    <message>
        <source>The next units are accepted.</source>
        <comment>reject_off</comment>
        <translation>Die nächsten Geräte werden angenommen.</translation>
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
        <translation>{parent}: alle {n} Zeilen sind gefüllt. DONE scannen.</translation>
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
        <translation>{parent}: {k} von {n} Zeilen gefüllt.</translation>
    </message>
    <message>
        <source>SCAN {part}</source>
        <comment>install_any</comment>
        <translation>{part} SCANNEN</translation>
    </message>
    <message>
        <source>{parent}: {k} of {n} lines filled.</source>
        <comment>install_any</comment>
        <translation>{parent}: {k} von {n} Zeilen gefüllt.</translation>
    </message>
    <message>
        <source>SCAN LOT OF {part}, NEED {need}</source>
        <comment>install_lot</comment>
        <translation>CHARGE VON {part} SCANNEN, BRAUCHT {need}</translation>
    </message>
    <message>
        <source>{parent}: {k} of {n} lines filled.</source>
        <comment>install_lot</comment>
        <translation>{parent}: {k} von {n} Zeilen gefüllt.</translation>
    </message>
    <message>
        <source>CONFIRM {need} × {part}</source>
        <comment>install_stock</comment>
        <translation>{need} × {part} BESTÄTIGEN</translation>
    </message>
    <message>
        <source>{parent}: {k} of {n} lines filled.</source>
        <comment>install_stock</comment>
        <translation>{parent}: {k} von {n} Zeilen gefüllt.</translation>
    </message>
    <message>
        <source>SCAN LOT OF {part}, NEED {need}</source>
        <comment>install_line</comment>
        <translation>CHARGE VON {part} SCANNEN, BRAUCHT {need}</translation>
    </message>
    <message>
        <source>{parent}: this line is next.</source>
        <comment>install_line</comment>
        <translation>{parent}: diese Zeile ist dran.</translation>
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
        <source>What made it was undone. {now}</source>
        <comment>seen_voided</comment>
        <translation>Die Buchung, die es anlegte, ist zurückgenommen. {now}</translation>
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
        <translation>Zeile {line}</translation>
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
        <source>recorded twice, waits for a decision</source>
        <comment>held_twice_recorded</comment>
        <translation>doppelt aufgezeichnet, wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>returned, not inspected</source>
        <comment>held_not_inspected</comment>
        <translation>zurückgekommen, nicht geprüft</translation>
    </message>
    <message>
        <source>its count is in conflict</source>
        <comment>held_count_disputed</comment>
        <translation>ihr Bestand ist im Konflikt</translation>
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
        <source>Scan the unit or lot that needs a label</source>
        <comment>ask_label_of</comment>
        <translation>Das Gerät oder die Charge scannen, die ein Etikett braucht</translation>
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
        <source>the button {name}</source>
        <comment>button</comment>
        <translation>Die Taste {name}</translation>
    </message>
    <message>
        <source>confirm</source>
        <comment>button_confirm</comment>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>replace</source>
        <comment>button_replace</comment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>retry</source>
        <comment>button_retry</comment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>button_yes</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>button_no</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>pick</source>
        <comment>button_pick</comment>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>sign on</source>
        <comment>button_sign_on</comment>
        <translation>Anmelden</translation>
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
        <source>NO PRINTER: labels wait</source>
        <comment>device_no_printer</comment>
        <translation>KEIN DRUCKER: Etiketten warten</translation>
    </message>
    <message>
        <source>PRINTER PAPER-OUT</source>
        <comment>device_paper_out</comment>
        <translation>DRUCKER OHNE PAPIER</translation>
    </message>
    <message>
        <source>PRINTER COVER</source>
        <comment>device_cover</comment>
        <translation>DRUCKER OFFEN</translation>
    </message>
    <message>
        <source>PRINTER OFFLINE</source>
        <comment>device_printer_offline</comment>
        <translation>DRUCKER OFFLINE</translation>
    </message>
    <message>
        <source>PRINTER OK</source>
        <comment>device_printer_ok</comment>
        <translation>DRUCKER BEREIT</translation>
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
        <source>unknown ISO 15434 format</source>
        <comment>unread_format_unknown</comment>
        <translation>unbekanntes Format nach ISO 15434</translation>
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
        <translation>Wieder annehmen</translation>
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
        <source>saved here</source>
        <comment>not_confirmed</comment>
        <translation>hier gespeichert</translation>
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
        <source>Needs a clerk&apos;s badge</source>
        <comment>tile_needs_clerk</comment>
        <translation>Nur mit Ausweis vom Lager</translation>
    </message>
    <message>
        <source>Needs an operator&apos;s badge</source>
        <comment>tile_needs_operator</comment>
        <translation>Nur mit Ausweis der Montage</translation>
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
        <source>Records disagree</source>
        <comment>waits_conflicts</comment>
        <translation>Aufzeichnungen widersprechen sich</translation>
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
        <source>To {loc}. Stick its label on</source>
        <comment>under_unit_received</comment>
        <translation>Auf {loc}. Sein Etikett aufkleben</translation>
    </message>
    <message>
        <source>{name} received</source>
        <comment>band_unit_received_of</comment>
        <translation>{name} eingebucht</translation>
    </message>
    <message>
        <source>To {loc}. Stick its label on</source>
        <comment>under_unit_received_of</comment>
        <translation>Auf {loc}. Sein Etikett aufkleben</translation>
    </message>
    <message>
        <source>{name} rejected</source>
        <comment>band_unit_rejected</comment>
        <translation>{name} ist Ausschuss</translation>
    </message>
    <message>
        <source>To {loc}, on hold. Put it aside</source>
        <comment>under_unit_rejected</comment>
        <translation>Auf {loc}, gesperrt. Beiseitelegen</translation>
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
        <translation>Schon Zeile {n} dieses Wareneingangs. Nichts hinzugefügt</translation>
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
        <source>Label waits</source>
        <comment>row_label_queued</comment>
        <translation>Etikett wartet</translation>
    </message>
    <message>
        <source>Label printed</source>
        <comment>row_label_printed</comment>
        <translation>Etikett gedruckt</translation>
    </message>
    <message>
        <source>Label sent</source>
        <comment>row_label_sent</comment>
        <translation>Etikett gesendet</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>row_rejected</comment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Waits for the printer</source>
        <comment>label_queued</comment>
        <translation>Wartet auf den Drucker</translation>
    </message>
    <message>
        <source>Printing</source>
        <comment>label_sending</comment>
        <translation>Druckt</translation>
    </message>
    <message>
        <source>Printed. Stick it on</source>
        <comment>label_printed</comment>
        <translation>Gedruckt. Aufkleben</translation>
    </message>
    <message>
        <source>Did it come out?</source>
        <comment>label_unknown</comment>
        <translation>Kam es heraus?</translation>
    </message>
    <message>
        <source>As it prints</source>
        <comment>label_sent</comment>
        <translation>So wird es gedruckt</translation>
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
        <source>In production, run {run}. Stick its label on</source>
        <comment>under_run_started</comment>
        <translation>In Fertigung, Auftrag {run}. Sein Etikett aufkleben</translation>
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
        <translation>{k} von {n} Zeilen</translation>
    </message>
    <message>
        <source>lines left: {n}</source>
        <comment>lines_left</comment>
        <translation>Zeilen offen: {n}</translation>
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
        <translation>Ebenen darüber: {n}</translation>
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
        <translation>Diese Zeile ist für</translation>
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
        <source>A conflict was resolved</source>
        <comment>event_resolved</comment>
        <translation>Ein Konflikt wurde gelöst</translation>
    </message>
    <message>
        <source>Noted</source>
        <comment>event_noted</comment>
        <translation>Vermerkt</translation>
    </message>
    <message>
        <source>lines: {n}</source>
        <comment>n_lines</comment>
        <translation>Zeilen: {n}</translation>
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
        <source>Not saved: {problem}</source>
        <comment>setting_failed</comment>
        <translation>Nicht gespeichert: {problem}</translation>
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
