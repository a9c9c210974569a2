package org.hawsh.embedded.demonstration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hawsh.embedded.demonstration.DemonstrationDispute.Party;

/** Eight disputes in eight states, as people bring them to a centre, and who mediates. Nobody of them lives. */
public final class DemonstrationDisputes {
    private DemonstrationDisputes() {}

    public static List<DemonstrationDispute> all() {
        return List.of(
                new DemonstrationDispute(
                        "KRK",
                        "INTAKE",
                        "SERVICES",
                        "A_PARTY",
                        "SOON",
                        "ckb",
                        "مۆلیدەکەی گەڕەک ئەمپێر کەم دەکاتەوە و دوو ماڵ لەسەر کات و پارەی سووتەمەنی ڕێک ناکەون.",
                        List.of(
                                new Party("پەروین جەلال", "ckb", "دوای نیوەڕۆ، تەنها خۆی"),
                                new Party("ستار عومەر", "ckb", "لە دوکانەکەی")),
                        "",
                        ""),
                new DemonstrationDispute(
                        "KRK",
                        "SCREENING",
                        "HOUSING",
                        "A_PARTY",
                        "ORDINARY",
                        "ar",
                        "يطلب صاحب البيت إيجاراً أعلى قبل انتهاء العقد، والعائلة تقول إنها أصلحت السقف على نفقتها.",
                        List.of(
                                new Party("أم زيد", "ar", "هاتف أختها صباحاً"),
                                new Party("خالد العزاوي", "ar", "بعد صلاة العصر")),
                        "",
                        ""),
                new DemonstrationDispute(
                        "BGD",
                        "CONSENT_PENDING",
                        "NEIGHBOURS",
                        "ALL_PARTIES",
                        "ORDINARY",
                        "ar",
                        "جدار بين بيتين مال بعد المطر، ولا اتفاق على من يهدمه ومن يدفع ثمن الطابوق.",
                        List.of(
                                new Party("سلمى رزاق", "ar", "رسالة فقط، لا مكالمة"),
                                new Party("جاسم حميد", "ar", "مساءً")),
                        "",
                        ""),
                new DemonstrationDispute(
                        "KRK",
                        "ACTIVE",
                        "LAND",
                        "COMMUNITY_LEADER",
                        "SOON",
                        "ckb",
                        "دوو برا لەسەر ئاوی باخێک و سنووری نێوانیان ڕێک ناکەون لەوەتەی باوکیان کۆچی دوایی کردووە.",
                        List.of(
                                new Party("نەوزاد فەتاح", "ckb", "بەیانیان لە باخەکە"),
                                new Party("ڕزگار فەتاح", "ckb", "لە ڕێگەی ژنەکەیەوە")),
                        "",
                        ""),
                new DemonstrationDispute(
                        "BGD",
                        "AGREEMENT",
                        "DEBT",
                        "A_PARTY",
                        "ORDINARY",
                        "ar",
                        "بضاعة دكان أُخذت بالدَّين قبل سنة، ويختلف الاثنان على ما بقي منه.",
                        List.of(
                                new Party("علاء مهدي", "ar", "في الدكان قبل الظهر"),
                                new Party("هناء شاكر", "ar", "هاتفها، بعد السادسة")),
                        "يُدفع ما بقي من الدَّين على خمسة أقساط متساوية في أول كل شهر، ولا يُذكر الأمر في السوق.",
                        "يدفع القسط الأول"),
                new DemonstrationDispute(
                        "KRK",
                        "ENDED",
                        "RETURN",
                        "FOCAL_POINT",
                        "SOON",
                        "ckb",
                        "خێزانێک گەڕایەوە و خێزانێکی تر لە خانووەکەیاندا دادەنیشێت و شوێنێکی تریان نییە.",
                        List.of(
                                new Party("گوڵاڵە حەسەن", "ckb", "لە ماڵی خوشکی"),
                                new Party("عبود صالح", "ar", "عن طريق المختار")),
                        "",
                        ""),
                new DemonstrationDispute(
                        "BGD",
                        "FOLLOW_UP",
                        "WORK",
                        "A_PARTY",
                        "ORDINARY",
                        "ar",
                        "عمل شهرين في ورشة خياطة ولم تُدفع الأجرة كاملة.",
                        List.of(
                                new Party("مروة كاظم", "ar", "صباحاً"),
                                new Party("فلاح عبيد", "ar", "في الورشة")),
                        "تُدفع الأجرة الباقية نقداً خلال أسبوعين، وتأخذ العاملة شهادة بعملها.",
                        "يدفع الأجرة الباقية"),
                new DemonstrationDispute(
                        "KRK",
                        "CLOSED",
                        "SERVICES",
                        "CENTRE_STAFF",
                        "ORDINARY",
                        "ckb",
                        "دوو ماڵ لەسەر یەک بۆڕی ئاون و هاوینان ئاوەکە بەشی هەردووکیان ناکات.",
                        List.of(
                                new Party("شوان قادر", "ckb", "ئێواران"),
                                new Party("نسرین ڕەحیم", "ckb", "لەگەڵ دایکی")),
                        "دەرگای ئاو بۆ هەر ماڵێک ڕۆژانە سێ کاتژمێر دەکرێتەوە و بۆڕییەکە بە هاوبەشی چاک دەکرێتەوە.",
                        "بۆڕییە هاوبەشەکە چاک دەکاتەوە"));
    }

    /** Of the community, without a login: who mediates beside the staff of a centre. */
    public static Map<String, Object> elder(String centreId) {
        return mediator(centreId, "حاجی ڕەئوف", "ckb", "ar");
    }

    /** @param account of staff */
    public static Map<String, Object> mediator(String centreId, String account, String name) {
        Map<String, Object> staff = mediator(centreId, name, "ar", "ckb");
        staff.put("account", account);
        return staff;
    }

    private static Map<String, Object> mediator(String centreId, String name, String... languages) {
        return new HashMap<>(
                Map.of(
                        "centreId",
                        centreId,
                        "name",
                        name,
                        "languages",
                        List.of(languages),
                        "certificate",
                        "MT-2025-17",
                        "certifiedOn",
                        "2025-03-01",
                        "trainedHours",
                        40));
    }
}
