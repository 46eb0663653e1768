### state = draft
### When one can talk to the lawyer.

message =
    Здравей! Тук можеш да говориш с адвокат. Безплатно е.
    Кога можеш да дойдеш:
    { $lawyer_next }

    Ти решаваш какво да разкажеш.

message-sms =
    Здравей! Безплатно с адвокат:
    { $lawyer_next }
    Прати 1: къде. 0: човек. 9: без съобщения.

reply-1 = Къде?
