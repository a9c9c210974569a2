package org.hawsh.embedded.demonstration;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A name as it ends up on the screen of a busy desk. */
final class Handwriting {

    private static final int HURRIED = 14;
    private static final int COMMONEST_SPELLING = 55;

    private final Random random;

    Handwriting(Random random) {
        this.random = random;
    }

    String write(Name name, Script script) {
        return switch (script) {
            case ARABIC -> arabic(name.arabic());
            case KURDISH ->
                    name.kurdish().map(this::kurdish).orElseGet(() -> arabic(name.arabic()));
            case LATIN -> latin(name.latin());
        };
    }

    /** Hamza and the dots of ة and ي are left out first; the space in عبد الله goes as easily. */
    private String arabic(String name) {
        String written =
                hurried() ? name.replace('أ', 'ا').replace('إ', 'ا').replace('آ', 'ا') : name;
        written =
                hurried() && written.endsWith("ة")
                        ? written.substring(0, written.length() - 1) + "ه"
                        : written;
        written =
                hurried() && written.endsWith("ي")
                        ? written.substring(0, written.length() - 1) + "ى"
                        : written;
        return hurried() ? written.replace(" ", "") : written;
    }

    /** Keyboards without Kurdish letters: ه and a zero-width non-joiner for ە, the Arabic ك and ي, plain ر and ل. */
    private String kurdish(String name) {
        if (hurried()) {
            return name.replace("ە", "ه\u200C")
                    .replaceAll("\u200C$", "")
                    .replace('ک', 'ك')
                    .replace('ی', 'ي');
        }
        return hurried() ? name.replace('ڕ', 'ر').replace('ڵ', 'ل') : name;
    }

    private String latin(List<String> spellings) {
        int place = 0;
        while (place < spellings.size() - 1 && random.nextInt(100) >= COMMONEST_SPELLING) {
            place++;
        }
        String written = spellings.get(place);
        if (hurried()) {
            return random.nextBoolean()
                    ? written.toLowerCase(Locale.ROOT)
                    : written.toUpperCase(Locale.ROOT);
        }
        return written;
    }

    private boolean hurried() {
        return random.nextInt(100) < HURRIED;
    }
}
