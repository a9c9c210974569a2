package org.hawsh.places;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hawsh.platform.words.Language;

/** Places whose code or name is written much like what was reported, for a person to choose from. */
final class NearPlaces {
    private static final int MOST = 5;

    /** Half of the letters may differ; beyond that it is another word. */
    private static final double FARTHEST = 0.5;

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern ARTICLE =
            Pattern.compile("^(al[- ]|ال)", Pattern.CASE_INSENSITIVE);

    private NearPlaces() {}

    /** Up to five, the nearest first, each as its code and its name. */
    static List<String> to(ResolvePlace reported, List<Place> places, Language language) {
        boolean byCode = reported.code() != null;
        String wanted = fold(byCode ? reported.code() : reported.name());
        return places.stream()
                .map(place -> new Near(place, distance(wanted, place, byCode)))
                .filter(near -> near.distance() <= FARTHEST)
                .sorted(
                        Comparator.comparingDouble(Near::distance)
                                .thenComparing(near -> near.place().level())
                                .thenComparing(near -> near.place().pcode()))
                .limit(MOST)
                .map(near -> near.place().pcode() + " " + near.place().name().in(language))
                .toList();
    }

    private record Near(Place place, double distance) {}

    private static double distance(String wanted, Place place, boolean byCode) {
        PlaceName name = place.name();
        Stream<String> written =
                byCode ? Stream.of(place.pcode()) : Stream.of(name.en(), name.ar(), nameCkb(name));
        return written.mapToDouble(text -> relative(wanted, fold(text))).min().orElse(1);
    }

    private static String nameCkb(PlaceName name) {
        return name.ckb() == null ? "" : name.ckb();
    }

    /** Only to find what is near: look-ups never fold. */
    private static String fold(String text) {
        String plain =
                ARTICLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD).strip())
                        .replaceFirst("");
        return NOT_LETTERS
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace('ي', 'ی')
                .replace('ى', 'ی')
                .replace('ك', 'ک')
                .replace('ة', 'ه');
    }

    private static double relative(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return longer == 0 ? 1 : (double) levenshtein(one, other) / longer;
    }

    private static int levenshtein(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
