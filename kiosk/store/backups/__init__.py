"""The folder of backups: records, each with a list of what belongs to it, and the files of those.

| name | what it is |
|---|---|
| `kiosk-STATION-ID-YYYYMMDD-HHMMSS.db` | the record, stamped with that time of UTC |
| `kiosk-STATION-ID-YYYYMMDD-HHMMSS.json` | its contents: the SHA-256 of record and files |
| `files/ab/SHA256` | attached files, settings and templates, each once, by what they say |

ID begins the id of the station that made it: names may be alike. The contents have all of it, and
that decides whose a backup is.

A record has its name only once all the rest is there, so a name that is there is a whole backup.
"""
