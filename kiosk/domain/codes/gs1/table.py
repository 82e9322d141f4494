"""The application identifiers of GS1: their format, and which of them go together.

Facts of the GS1 General Specifications, section 3.2, as the GS1 Barcode Syntax Dictionary of
2026-01-27 states them; a test compares every line with that dictionary. A line reads

    10 : q x..20 with=01,02,03,8006,8026

identifiers (`3100-3105` is a range) : flags, components, rules. Flags: `f` no separator behind it
is needed; `q` may be an attribute of a Digital Link. A component is a character set (n digits,
x set 82, y set 39, z base64url), its length (`..20` up to 20), the checks of its content, and `?`
where it may be missing. `with` names what must stand beside it (`+` together), `not` what must
not, `once` that its family has one member, `key` a primary key of a Digital Link and the
qualifiers that may follow in this order, or (`|`) that.
"""

TABLE = """
00 : fq n18/csum/gcppos2 key
01 : fq n14/csum/gcppos2 not=255,37 key=22,10,21|235
02 : fq n14/csum/gcppos2 not=01,03 with=37
03 : f n14/csum/gcppos2 not=01,02,37
10 : q x..20 with=01,02,03,8006,8026
11 13 15 16 : fq n6/yymmd0 with=01,02,03,8006,8026
12 : fq n6/yymmd0 with=8020
17 : fq n6/yymmd0 with=01,02,03,255,8006,8026
20 : fq n2 with=01,02,8006,8026
21 : - x..20 with=01,03,8006 not=235
22 : - x..20 with=01
235 : - x..28 with=01
240 241 : q x..30 with=01,02,8006,8026
242 : q n..6 with=01,02,8006,8026
243 710 711 712 713 714 715 716 717 : q x..20 with=01
250 : q x..30 with=01,8006 with=21
251 : q x..30 with=01,8006
253 : q n13/csum/gcppos1+x..17? key
254 : - x..20 with=414
255 : q n13/csum/gcppos1+n..12? key not=01,02,415,8006,8020,8026
30 : q n..8 with=01,02
3100-3105 3110-3115 3120-3125 3130-3135 3140-3145 3150-3155 3160-3165 3200-3205 3210-3215
    3220-3225 3230-3235 3240-3245 3250-3255 3260-3265 3270-3275 3280-3285 3290-3295 3500-3505
    3510-3515 3520-3525 3560-3565 3570-3575 3600-3605 3610-3615 3640-3645 3650-3655 3660-3665 :
    fq n6 with=01,02 once
3300-3305 3310-3315 3320-3325 3330-3335 3340-3345 3350-3355 3360-3365 3400-3405 3410-3415
    3420-3425 3430-3435 3440-3445 3450-3455 3460-3465 3470-3475 3480-3485 3490-3495 3530-3535
    3540-3545 3550-3555 3620-3625 3630-3635 3670-3675 3680-3685 3690-3695 : fq n6 with=00,01
    once
3370-3375 : fq n6 with=01 once
37 : q n..8 with=00 with=02,8026
3900-3909 : q n..15 with=255,8020 once not=391n,394n,8111
3910-3919 : q n3/iso4217+n..15 with=8020 once
3920-3929 : q n..15 with=01 with=30,31nn,32nn,35nn,36nn once not=393n
3930-3939 : q n3/iso4217+n..15 with=30,31nn,32nn,35nn,36nn once
3940-3943 : q n4 with=255 once not=8111
3950-3955 : q n6 with=30,31nn,32nn,35nn,36nn once not=392n,393n,8005
400 90 : q x..30
401 : q x..30/gcppos1 key
402 : q n17/csum/gcppos1 key
403 4308 4319 : q x..30 with=00
410 411 412 413 416 : fq n13/csum/gcppos1
414 : fq n13/csum/gcppos1 key=254|7040
415 : fq n13/csum/gcppos1 with=8020 key=8020
417 : fq n13/csum/gcppos1 key=7040
420 : q x..20 not=421
421 : q n3/iso3166+x..9 not=4307
422 : q n3/iso3166 with=01,02,8006,8026 not=426
423 425 : q n3/iso3166+n3/iso3166?+n3/iso3166?+n3/iso3166?+n3/iso3166? with=01,02 not=426
424 : q n3/iso3166 with=01,02 not=426
426 : q n3/iso3166 with=01,02
427 : q x..3 with=01,02 with=422
4300 4301 4310 4311 4320 : q x..35/pcenc with=00
4302 4304 4305 4306 4312 4314 4315 4316 : q x..70/pcenc with=00
4303 : q x..70/pcenc with=4302
4307 4317 : q x2/iso3166alpha2 with=00
4309 : q n10/latitude+n10/longitude with=00
4313 : q x..70/pcenc with=4312
4318 : q x..20 with=00
4321 4322 4323 : q n1/yesno with=00
4324 4325 : q n6/yymmd0+n4/hhmi_or_9999 with=00
4326 : q n6/yymmdd with=00
4330 : q n6+x1/hyphen? with=00 not=4331
4331 : q n6+x1/hyphen? with=00 not=4330
4332 : q n6+x1/hyphen? with=00 not=4333
4333 : q n6+x1/hyphen? with=00 not=4332
7001 : q n13 with=01,02,8006,8026
7002 : q x..30 with=01,02
7003 : q n6/yymmdd+n4/hhmi with=01,02
7004 : q n..4 with=01+10
7005 : q x..12 with=01,02
7006 : q n6/yymmdd with=01,02
7007 : q n6/yymmdd+n6/yymmdd? with=01,02
7008 : q x..3 with=01,02
7009 : q x..10 with=01,02
7010 : q x..2 with=01,02
7011 : q n6/yymmdd+n4/hhmi? with=01,02
7020 : q x..20 with=01,8006 with=416
7021 7240 8012 : q x..20 with=01,8006
7022 : q x..20 with=7021
7023 : q x..30/gcppos1
7030 7031 7032 7033 7034 7035 7036 7037 7038 7039 : q n3/iso3166999+x..27 with=01,02
7040 : - n1+x1+x1+x1/importeridx
7041 : - x..4/packagetype with=00
7230 7231 7232 7233 7234 7235 7236 7237 7238 7239 : q x2+x..28 with=01,8004
7241 : q n2/mediatype with=8017,8018
7242 : q x..25 with=8017,8018
7250 : q n8/yyyymmdd with=8018 not=7251
7251 : q n8/yyyymmdd+n4/hhmi with=8018 not=7250
7252 : q n1/iso5218 with=8018
7253 7254 : q x..40/pcenc with=8017,8018 not=7256,7259
7255 : q x..10 with=8017,8018 not=7256,7259
7256 : q x..90/pcenc with=8017,8018
7257 : q x..70/pcenc with=8018
7258 : q x3/posinseqslash with=8018+7259
7259 : q x..40/pcenc with=8018 not=7256
8001 : q n4/nonzero+n5/nonzero+n3/nonzero+n1/winding+n1 with=01
8002 : q x..20
8003 : q n1/zero+n13/csum/gcppos1+x..16? key
8004 : q x..30/gcppos1 key=7040
8005 : q n6 with=01,02
8006 : q n14/csum/gcppos2+n4/pieceoftotal not=01,37 key=22,10,21
8007 : q x..34/iban with=415
8008 : q n6/yymmdd+n2/hh+n2/mi?+n2/ss? with=01,02
8009 : q x..50 with=00,01
8010 : q y..30/gcppos1 key=8011
8011 : - n..12/nozeroprefix with=8010
8013 : q x..25/csumalpha/gcppos1 key
8014 : - x..25/csumalpha/gcppos1/hasnondigit with=01
8017 : q n18/csum/gcppos1 not=8018 key=8019
8018 : q n18/csum/gcppos1 not=8017 key=8019
8019 : - n..10 with=8017,8018
8020 : - x..25 with=415
8026 : q n14/csum/gcppos2+n4/pieceoftotal with=37 not=02,8006
8030 : q z..90 with=00,01+21,253,255,8003,8004,8006+21,8010+8011,8017,8018
8040 : - n15 with=01+21
8041 : - n15 with=01+21+8040
8042 : - n32 with=01+21+8040
8043 : - n18+n..2? with=01+21+8040
8110 : q x..70/couponcode
8111 : q n4 with=255
8112 : q x..70/couponposoffer
8200 : - x..70 with=01
91-99 : q x..90
"""
