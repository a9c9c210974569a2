package org.hawsh.participants.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of two words that are one name: عبد الله is عبدالله, Abd al-Rahman is Abdulrahman, Nur al-Din is Nuraldin. Whether a space
 * stands inside them, and how the article between them is spelt, is a habit of the hand that wrote them.
 */
final class NameCompounds {

    /** Words that open a compound, with the form they take inside it. */
    private static final Map<String, String> OPENING =
            Map.ofEntries(
                    Map.entry("عبد", "عبد"),
                    Map.entry("عبدال", "عبدال"),
                    Map.entry("عەبدول", "عەبدول"),
                    Map.entry("ابو", "ابو"),
                    Map.entry("ئەبو", "ابو"),
                    Map.entry("ابن", "بن"),
                    Map.entry("بن", "بن"),
                    Map.entry("ام", "ام"),
                    Map.entry("ال", "ال"),
                    Map.entry("abd", "abd"),
                    Map.entry("abdul", "abdul"),
                    Map.entry("abdel", "abdul"),
                    Map.entry("abdal", "abdul"),
                    Map.entry("abdol", "abdul"),
                    Map.entry("abdoul", "abdul"),
                    Map.entry("abu", "abu"),
                    Map.entry("abou", "abu"),
                    Map.entry("abo", "abu"),
                    Map.entry("ibn", "bin"),
                    Map.entry("bin", "bin"),
                    Map.entry("umm", "um"),
                    Map.entry("um", "um"),
                    Map.entry("al", "al"),
                    Map.entry("el", "al"),
                    Map.entry("ul", "al"));

    /** Words that belong to the one before them: Nur al-Din, Saif al-Islam, نور الدين. */
    private static final Set<String> CLOSING =
            Set.of(
                    "الدين", "الله", "الاسلام", "aldin", "aldeen", "allah", "alislam", "eddin",
                    "eddine", "uddin", "addin");

    /** The article before a sun letter, as it is heard: ash-Shammari, ad-Din, ar-Rahman. */
    private static final Pattern HEARD_ARTICLE = Pattern.compile("[aeiu](sh|th|dh|[dnrstz])");

    private static final Pattern SERVANT_OF_ALLAH = Pattern.compile("abd(?:ou|[aeiou])l?lah?");
    private static final Pattern SERVANT =
            Pattern.compile("abd(?:ou|[aeiou])(?:l|([dnrstz])\\1?)(?=[a-z]{3})");
    private static final Pattern SERVANT_IN_KURDISH =
            Pattern.compile("عەبدو(?:ل|([تدرزسشن])\\1?)(?=.{3})");
    private static final Pattern OF_THE_FAITH =
            Pattern.compile("(?<=..)(?:[aeiou]{1,2}(?:l|d)d(?:i|ee)ne?|[ae]ttin)$");
    private static final Pattern ARTICLE = Pattern.compile("(?:ال|al)(.{3,})");
    private static final Pattern SWALLOWED_ARTICLE = Pattern.compile("(?<=..)(ا|a)[لl](دين|din)$");
    private static final Pattern COMPOUND =
            Pattern.compile("(?:عبدال|عەبدول|عبد|ابو|بن|abdul|abd|abu|bin)(.{3,})");

    private NameCompounds() {}

    static String join(String text) {
        List<String> joined = new ArrayList<>();
        StringBuilder opening = new StringBuilder();
        String[] words = text.split(" ");
        for (int i = 0; i < words.length; i++) {
            String form = opening(words[i], i + 1 < words.length ? words[i + 1] : "");
            if (form != null) {
                opening.append(form);
                continue;
            }
            String word = opening + words[i];
            opening.setLength(0);
            if (CLOSING.contains(word) && !joined.isEmpty()) {
                word = joined.remove(joined.size() - 1) + word;
            }
            joined.add(oneSpelling(word));
        }
        if (!opening.isEmpty()) {
            joined.add(oneSpelling(opening.toString()));
        }
        return String.join(" ", joined);
    }

    /** The second name of a joined compound (رحمن of عبدالرحمن), or nothing: people are also called by it alone. */
    static String secondOf(String word) {
        Matcher compound = COMPOUND.matcher(word);
        return compound.matches() && !isServantOfAllah(word) ? compound.group(1) : "";
    }

    /** The word without its article, or nothing: الجبوري is written جبوري as often. */
    static String withoutArticle(String word) {
        Matcher article = ARTICLE.matcher(word);
        return article.matches() ? article.group(1) : "";
    }

    private static boolean isServantOfAllah(String word) {
        return word.equals("abdullah") || word.equals("عبدالله");
    }

    /** The article in the middle of a name is swallowed by the letter after it: one hears Nur ad-Din. */
    static String asHeard(String word) {
        return SWALLOWED_ARTICLE.matcher(word).replaceFirst("$1$2");
    }

    private static String opening(String word, String next) {
        Matcher heard = HEARD_ARTICLE.matcher(word);
        return heard.matches() && next.startsWith(heard.group(1)) ? "al" : OPENING.get(word);
    }

    private static String oneSpelling(String word) {
        if (word.equals("عبدلله") || word.equals("عبداله")) {
            return "عبدالله";
        }
        if (SERVANT_OF_ALLAH.matcher(word).matches()) {
            return "abdullah";
        }
        String servant =
                withArticle(SERVANT_IN_KURDISH, "عەبدول", withArticle(SERVANT, "abdul", word));
        return OF_THE_FAITH.matcher(servant).replaceFirst("aldin");
    }

    private static String withArticle(Pattern opening, String form, String word) {
        Matcher found = opening.matcher(word);
        return found.lookingAt()
                ? form + orEmpty(found.group(1)) + word.substring(found.end())
                : word;
    }

    private static String orEmpty(String letter) {
        return letter == null ? "" : letter;
    }
}
