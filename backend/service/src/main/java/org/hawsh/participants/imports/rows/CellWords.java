package org.hawsh.participants.imports.rows;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hawsh.participants.AgeBand;
import org.hawsh.participants.ParticipantKind;
import org.hawsh.participants.Sex;
import org.hawsh.participants.consents.ConsentHow;
import org.hawsh.participants.profile.ContactDetails.Whose;

/** What people write into cells of which only a few answers are possible, in three languages. Empty where it means nothing. */
final class CellWords {
    private static final Map<String, Sex> SEXES =
            byWord(
                    Map.of(
                            Sex.FEMALE,
                                    List.of(
                                            "female", "f", "woman", "girl", "انثی", "أنثى", "انثى",
                                            "امراة", "ا", "أ", "إ", "مێ", "مێینە", "ژن"),
                            Sex.MALE,
                                    List.of(
                                            "male", "m", "man", "boy", "ذكر", "ذ", "رجل", "نێر",
                                            "نێرینە", "پیاو"),
                            Sex.NOT_RECORDED,
                                    List.of(
                                            "",
                                            "not recorded",
                                            "not_recorded",
                                            "unknown",
                                            "other",
                                            "o",
                                            "u",
                                            "x",
                                            "غير مسجل",
                                            "تۆمار نەکراوە")));

    private static final Map<String, ConsentHow> CONSENTS =
            byWord(
                    Map.of(
                            ConsentHow.WRITTEN,
                                    List.of("written", "signed", "خطية", "خطي", "نووسراو"),
                            ConsentHow.THUMB_PRINT,
                                    List.of(
                                            "thumb_print",
                                            "thumb print",
                                            "thumb",
                                            "بصمة",
                                            "پەنجەمۆر"),
                            ConsentHow.SPOKEN_WITH_WITNESS,
                                    List.of(
                                            "spoken_with_witness",
                                            "spoken with witness",
                                            "spoken",
                                            "verbal",
                                            "شفهية",
                                            "شفهي",
                                            "زارەکی")));

    private static final Map<String, ParticipantKind> KINDS =
            byWord(
                    Map.of(
                            ParticipantKind.REGISTERED, List.of("registered", "مسجل", "تۆمارکراو"),
                            ParticipantKind.WALK_IN,
                                    List.of("walk_in", "walk-in", "walk in", "زائر", "میوان"),
                            ParticipantKind.ALIAS, List.of("alias", "اسم مستعار", "نازناو")));

    private static final Map<String, AgeBand> AGE_BANDS =
            byWord(
                    Map.of(
                            AgeBand.AGE_0_4, List.of("0-4", "0–4"),
                            AgeBand.AGE_5_11, List.of("5-11", "5–11"),
                            AgeBand.AGE_12_17, List.of("12-17", "12–17"),
                            AgeBand.AGE_18_24, List.of("18-24", "18–24"),
                            AgeBand.AGE_25_34, List.of("25-34", "25–34"),
                            AgeBand.AGE_35_59, List.of("35-59", "35–59"),
                            AgeBand.AGE_60_UP, List.of("60+", "60")));

    private static final Map<String, Whose> OWNERS =
            byWord(
                    Map.of(
                            Whose.OWN, List.of("own", "their own", "خاص", "هاتف خاص", "هی خۆی"),
                            Whose.SHARED,
                                    List.of(
                                            "shared",
                                            "shared with others",
                                            "مشترك",
                                            "مشترك مع آخرين",
                                            "هاوبەش",
                                            "هاوبەش لەگەڵ کەسانی تر"),
                            Whose.TRUSTED_PERSON,
                                    List.of(
                                            "trusted_person",
                                            "trusted person",
                                            "شخص موثوق",
                                            "هاتف شخص موثوق",
                                            "کەسێکی جێی متمانە",
                                            "هی کەسێکی جێی متمانە"),
                            Whose.NONE,
                                    List.of(
                                            "none",
                                            "no phone",
                                            "لا يوجد",
                                            "لا يوجد هاتف",
                                            "نییە",
                                            "تەلەفۆن نییە")));

    private CellWords() {}

    static Optional<Sex> sex(String cell) {
        return meaning(cell, SEXES);
    }

    static Optional<ConsentHow> consent(String cell) {
        return meaning(cell, CONSENTS);
    }

    static Optional<ParticipantKind> kind(String cell) {
        return meaning(cell, KINDS);
    }

    static Optional<AgeBand> ageBand(String cell) {
        return meaning(CellReading.withLatinDigits(cell), AGE_BANDS);
    }

    /** Whose a phone is. */
    static Optional<Whose> whose(String cell) {
        return meaning(cell, OWNERS);
    }

    private static <T> Optional<T> meaning(String cell, Map<String, T> words) {
        return Optional.ofNullable(
                words.get(
                        Normalizer.normalize(cell, Normalizer.Form.NFKC)
                                .strip()
                                .toLowerCase(Locale.ROOT)));
    }

    private static <T> Map<String, T> byWord(Map<T, List<String>> words) {
        Map<String, T> meanings = new HashMap<>();
        words.forEach(
                (meaning, all) -> {
                    meanings.put(meaning.toString().toLowerCase(Locale.ROOT), meaning);
                    all.forEach(word -> meanings.put(word, meaning));
                });
        return meanings;
    }
}
