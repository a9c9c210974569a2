package org.hawsh.embedded.demonstration;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Calls for initiatives as officers write them: one for gardens that is open at Kirkuk, four that were open there, and one at Baghdad that is being written. */
public final class DemonstrationInvitations {
    private static final String EUROS = "EUR";

    private DemonstrationInvitations() {}

    /** What the contribution of the European Union lets a centre pass on. */
    public static Map<String, Object> rules(LocalDate today) {
        return Map.of(
                "ceiling",
                euros("5000"),
                "total",
                euros("60000"),
                "lastDay",
                today.plusDays(400).toString(),
                "mainAim",
                false,
                "requirements",
                List.of(
                        "PURPOSE",
                        "KINDS",
                        "APPLICANTS",
                        "CRITERIA",
                        "MAXIMUM",
                        "EXACT_AMOUNT",
                        "DOCUMENTS",
                        "COMPLAINT"));
    }

    /** What came of it so far. */
    public static Map<String, Object> firstPayment(String contribution, LocalDate today) {
        return Map.of(
                "contributionId",
                contribution,
                "amount",
                euros("40000"),
                "effectiveOn",
                today.toString(),
                "text",
                "First payment");
    }

    public static Map<String, Object> gardenTitle() {
        return words(
                "Gardens and squares for everybody",
                "حدائق وساحات للجميع",
                "باخچە و گۆڕەپان بۆ هەمووان");
    }

    public static Map<String, Object> gardens(LocalDate today) {
        return Map.ofEntries(
                Map.entry(
                        "purpose",
                        words(
                                "Neighbours who moved here and neighbours who always lived here make one place together that is used by all.",
                                "يصنع جيران قدموا إلى هنا وجيران عاشوا هنا دائماً مكاناً واحداً معاً ينتفع به الجميع.",
                                "دراوسێیەک کە هاتوونەتە ئێرە و دراوسێیەک کە هەمیشە لێرە ژیاون پێکەوە شوێنێک دروست دەکەن کە بۆ هەمووانە.")),
                Map.entry("kinds", List.of("PUBLIC_SPACE", "COMMUNITY_GARDEN", "PLAY_AREA")),
                Map.entry("applicants", List.of("VOLUNTEER_NETWORK", "NEIGHBOURS", "SCHOOL")),
                Map.entry(
                        "criteria",
                        List.of(
                                criterion(
                                        words(
                                                "It is useful for people of different origins",
                                                "يفيد أناساً من أصول مختلفة",
                                                "بۆ خەڵکی ڕەچەڵەکی جیاواز سوودی هەیە"),
                                        40),
                                criterion(
                                        words(
                                                "It will still be there after a year",
                                                "يبقى قائماً بعد سنة",
                                                "دوای ساڵێک هێشتا دەمێنێت"),
                                        35),
                                criterion(
                                        words(
                                                "The volunteers bring work of their own",
                                                "يقدم المتطوعون عملهم بأنفسهم",
                                                "خۆبەخشان کاری خۆیان دەهێنن"),
                                        25))),
                Map.entry(
                        "exactAmount",
                        words(
                                "As much as the listed things cost by the cheapest of three prices.",
                                "بقدر كلفة الأشياء المذكورة وفق أرخص ثلاثة أسعار.",
                                "بەقەد تێچووی شتە لیستکراوەکان بە هەرزانترین نرخ لە سێ نرخ.")),
                Map.entry("maximum", euros("2500")),
                Map.entry("budget", euros("15000")),
                Map.entry("opensOn", today.toString()),
                Map.entry("closesOn", today.plusDays(45).toString()),
                Map.entry("documents", List.of("BUDGET", "OWNER_LETTER", "UPKEEP_PLAN")),
                Map.entry(
                        "howToApply",
                        words(
                                "Come to the centre from Sunday to Thursday between nine and two. Somebody fills in the form with you.",
                                "تعالوا إلى المركز من الأحد إلى الخميس بين التاسعة والثانية. يملأ أحدنا الاستمارة معكم.",
                                "لە یەکشەممە تا پێنجشەممە لە نێوان نۆ و دوودا وەرنە سەنتەرەکە. یەکێک فۆڕمەکەتان لەگەڵ پڕ دەکاتەوە.")),
                Map.entry(
                        "complainTo",
                        words(
                                "The letter box in the entrance of the centre, or the office of the programme in Erbil",
                                "صندوق الرسائل في مدخل المركز أو مكتب البرنامج في أربيل",
                                "سندوقی نامە لە دەروازەی سەنتەرەکە یان نووسینگەی بەرنامەکە لە هەولێر")),
                Map.entry("complaintDays", 15));
    }

    public static Map<String, Object> lastYearTitle() {
        return words(
                "Small places, many hands", "أماكن صغيرة وأيدٍ كثيرة", "شوێنی بچووک و دەستی زۆر");
    }

    public static Map<String, Object> benchesTitle() {
        return words(
                "Benches for everybody who waits",
                "مقاعد لكل من ينتظر",
                "کورسی بۆ هەموو ئەوانەی چاوەڕێن");
    }

    public static Map<String, Object> shadeTitle() {
        return words("Shade before the summer", "ظل قبل الصيف", "سێبەر پێش هاوین");
    }

    public static Map<String, Object> wallsTitle() {
        return words("Walls that tell a story", "جدران تروي حكاية", "دیوارەکان چیرۆک دەگێڕنەوە");
    }

    /** On the same terms, judged by two who do not see each other's scores. */
    public static Map<String, Object> judgedBlind(LocalDate today, String budget) {
        Map<String, Object> terms = forOneDay(today, budget);
        terms.put("blindReviews", true);
        return terms;
    }

    /** On the terms of the gardens, for places of every kind and without a letter of the owner. */
    public static Map<String, Object> forOneDay(LocalDate today, String budget) {
        Map<String, Object> terms = new HashMap<>(gardens(today));
        terms.put("kinds", List.of("PUBLIC_SPACE", "COMMUNITY_GARDEN", "PLAY_AREA", "CLEAN_UP"));
        terms.put("documents", List.of("BUDGET", "UPKEEP_PLAN"));
        terms.put("budget", euros(budget));
        terms.put("closesOn", today.toString());
        return terms;
    }

    public static Map<String, Object> stageTitle() {
        return Map.of("en", "A stage for the quarter", "ar", "مسرح للحي");
    }

    public static Map<String, Object> stage() {
        return Map.of(
                "purpose",
                Map.of("ar", "فعاليات ثقافية يعدها شباب الحي ويحضرها كل من يريد."),
                "kinds",
                List.of("CULTURE_EVENT"),
                "budget",
                euros("6000"));
    }

    private static Map<String, Object> criterion(Map<String, Object> words, int weight) {
        return Map.of("words", words, "weight", weight);
    }

    private static Map<String, Object> words(String en, String ar, String ckb) {
        return Map.of("en", en, "ar", ar, "ckb", ckb);
    }

    private static Map<String, Object> euros(String amount) {
        return Map.of("amount", amount, "currency", EUROS);
    }
}
