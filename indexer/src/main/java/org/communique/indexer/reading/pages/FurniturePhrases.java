package org.communique.indexer.reading.pages;

import java.util.regex.Pattern;

/** Lines that sites put around an article, known by their words; in the languages that news sites here are met in. */
final class FurniturePhrases {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** What opens a list of other news. */
    private static final Pattern OTHER_NEWS = Pattern.compile(
            "(?:(?:das|dies|dieses|diese)\\b.*\\b(?:auch|ebenfalls)\\b.*\\binteress.*|(?:auch|ebenfalls)"
                + " interessant.*|(?:noch )?mehr (?:zum|zu|aus|von|infos|themen|artikel|kolumnen|über)\\b.*|ähnliche"
                + " (?:beiträge|artikel|themen).*|verwandte (?:beiträge|artikel|themen).*|weitere"
                + " (?:beiträge|artikel|themen|aktuelle|nachrichten|meldungen|news|pressemitteilungen|informationen).*|weiterführende.*|weiterlesen.*|lesen"
                + " sie (?:auch|mehr|hier).*|lesen? (?:auch|tipp).*|empfohlene.*|zum thema|themen|schlagworte.*|lust"
                + " auf mehr.*|neueste.*|(?:you (?:may|might) (?:also )?(?:like|enjoy)|related|read"
                + " (?:also|more|next)|see also|more (?:from|on|about|news|stories)|also read|recommended|explore"
                + " further|further reading|other (?:news|headlines|stories)|latest (?:news|headlines|stories)|top"
                + " stories|most (?:read|popular)|trending|don.t miss)\\b.*|(?:à découvrir|à lire|lire aussi|sur le"
                + " même (?:thème|sujet)|voir aussi|vos réactions).*|(?:otras noticias|temas(?:"
                + " relacionados)?|noticias relacionadas|lea también|te puede interesar|ver más|relacionad[oa]s|le"
                + " puede interesar|video recomendado).*|(?:leia (?:também|mais)|veja também).*|(?:czytaj"
                + " (?:także|też|więcej)|zobacz (?:także|też)|leggi anche).*|(?:читайте (?:также|ещ[её]|по теме)|также"
                + " по теме|по теме|другие новости|похожие (?:новости|материалы)|материалы по теме|смотрите"
                + " также|ещ[её] (?:по теме|новости)|последние новости|рекомендуем|самое читаемое|популярн(?:ое|ые"
                + " (?:новости|материалы))|новости по теме|все новости)\\b.*|latest latest|(?:all|other) events)",
            FLAGS);

    /** What a reader is to do with the page, or where to go from it. */
    private static final Pattern DEED = Pattern.compile(
            "(?:(?:go )?back(?: to (?:the )?.{1,30})?|print(?: (?:this )?(?:page|version|article))?|share(?:"
                + " (?:this|on|via|with).{0,40})?|send(?: to (?:a )?friend)?|e-?mail|tweet|pin it|download|next"
                + " post|previous(?: post)?|next|top|close|subscribe.{0,60}|follow us.{0,60}|sign up.{0,60}|log"
                + " ?in|advertisement:?|sponsored.{0,30}|leave a (?:comment|reply)|comments?(?:"
                + " \\(\\d+\\))?|tags?:.{0,120}|views:? ?\\d*|currently"
                + " reading|photos?|video|listen|save|(?:link|ссылка):?.{0,80}|for (?:the )?(?:use of )?information"
                + " media.{0,40}official record|none(?: none)*|true(?: true|"
                + " close)*|назад|печать|распечатать|поделиться.{0,40}|версия для печати|(?:вернуться |назад )?к(?:о)?"
                + " (?:списку|разделу|всем новостям).{0,30}|наверх|в начало|теги:?.{0,120}|(?:количество"
                + " )?просмотр(?:ы|ов)[: ]*\\d*|комментари(?:и|ев)[:"
                + " ]*\\d*|автор|подписывайтесь.{0,80}|подписаться.{0,60}|скачать|перепечатка.{0,60}|реклама на"
                + " сайте|комментировать|отправить(?: другу)?|перейти в медиабанк|архивное фото|teilen(?:"
                + " mit:?)?|(?:artikel|beitrag|seite|diese seite|news|rezept)"
                + " (?:teilen|drucken).{0,20}|drucken|zurück(?: zur?.{0,40})?|nach oben|kommentieren|kommentar"
                + " verfassen|schreibe einen kommentar.{0,20}|hinterlasse.{0,30}|gefällt"
                + " mir.{0,30}|anzeige:?|werbung:?|reklama:?|kontakt:?|download:?|merken|zur"
                + " startseite|partager.{0,30}|imprimer|compartir.{0,30}|imprimir|publicidad:?|condividi.{0,30}|xs sm"
                + " md lg|a\\+ a-|eng\\.? fr\\.? rus\\.?)[.:!…»]*",
            FLAGS);

    /** The first letters of all calls: most words are none of them, and are passed over at one glance. */
    private static final String CALL_BEGINS = "(?=[acdfijlnpstuwвнп])";

    private static final Pattern CALL = Pattern.compile(
            "\\b" + CALL_BEGINS
                    + "(?:newsletter|subscribe (?:now|to|here|today)|sign up (?:to|for|here|now)|signing up|follow"
                    + " (?:us|me|the|our) .*(?:twitter|facebook|instagram|telegram)|(?:folgen|folgt|folge)"
                    + " .*(?:facebook|twitter|instagram|telegram|whatsapp)|s[ií]gu?[ea]nos|nos siga|canal de"
                    + " (?:telegram|youtube|whatsapp)|abonnez-vous|abonnier\\w+ (?:sie|jetzt|unser|den|uns)|if you"
                    + " enjoyed (?:reading )?this|jetzt (?:abonnieren|anmelden|spenden|bestellen)|unterstützen"
                    + " sie|unterstütze \\w+ (?:mit|auf|durch)|подпи(?:шитесь|сывайтесь)|(?:наш|в)"
                    + " (?:telegram|телеграм)-?канал|присоединяйтесь|we want to hear what you think|letter to the"
                    + " editor|permission must be obtained|all rights reserved|alle rechte vorbehalten|все права"
                    + " защищены|при (?:использовании|перепечатке|цитировании) .{0,40}(?:ссылка|гиперссылка)|dieser"
                    + " (?:artikel|beitrag) (?:erschien|stammt|ist) (?:zuerst|aus)|(?:this )?post contains"
                    + " (?:references|affiliate|links)|affiliate.?links?|war (?:dieser|der) artikel|diesen?"
                    + " (?:artikel|beitrag) teilen)\\b",
            FLAGS);

    private static final Pattern CREDIT = Pattern.compile(
            "(?:(?:foto|fotos|photo|photos|photograph|photo credit|photo"
                + " by|bild|bilder|bildquelle|bildnachweis|image|images|credit|credits|crédits?"
                + " photos?|titelbild|picture|фото|снимок|иллюстрация|abbildung|grafik|video|quelle|source|источник)\\b\\s?(?:[:©/|]|by\\b).*|©.*|\\(?[cс]\\)"
                + " .*|.{0,60}/\\s?(?:afp|reuters|dpa|getty(?:"
                + " images)?|shutterstock|istock(?:\\.com)?|tass|тасс|epa|ap)\\b.{0,20}|(?:getty"
                + " images|shutterstock|istock\\.com|reuters).*|\\(?imago.*)",
            FLAGS);

    private static final Pattern STAMP = Pattern.compile(
            "(?:(?:publi(?:shed|ziert|cación|cado|ée? le|cacja|kationsdatum)|aktualisiert|updated?|last"
                + " (?:updated|modified)|letzte"
                + " (?:änderung|aktualisierung)|veröffentlicht|stand|erstellt|posted|pubblicato|created|datum|date|опубликовано|обновлено|дата(?:"
                + " публикации)?|создано)\\b.{0,60})",
            FLAGS);

    /** A line of date, time and little else. */
    private static final Pattern DATE = Pattern.compile(
            "(?:(?:am |on |le |der |von |by |о |от )?(?:\\w{2,12}\\.?,?"
                + " )?(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th|\\.|er)? (?:de"
                + " )?\\p{L}{3,10}\\.?,? (?:de )?(?:\\d{4}|\\d{2})(?: года|"
                + " г\\.)?|\\d{1,2}-\\p{L}{3,9}-\\d{2,4}|\\p{L}{3,10}\\.? \\d{1,2},? \\d{4}|\\d{1,2}:\\d{2}).{0,35})",
            FLAGS);

    private FurniturePhrases() {}

    static boolean opensOtherNews(String line) {
        return line.length() <= 90 && OTHER_NEWS.matcher(line).matches();
    }

    static boolean isDeed(String line) {
        return line.length() <= 130 && DEED.matcher(line).matches();
    }

    /** Whether it calls the reader to subscribe, follow, sign up, or reserves rights. */
    static boolean isCall(String line) {
        return line.length() <= 330 && CALL.matcher(line).find();
    }

    static boolean isCredit(String line) {
        return line.length() <= 160 && CREDIT.matcher(line).matches();
    }

    /** Whether it is when the page was published or changed and nothing else. */
    static boolean isStamp(String line) {
        return line.length() <= 75
                && (STAMP.matcher(line).matches() || DATE.matcher(line).matches());
    }
}
