package org.hawsh.grants.calls.publication;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.words.LocalizedText;
import org.hawsh.platform.words.Messages;
import org.hawsh.platform.words.Tongue;

/** The page that tells anybody which initiatives are supported now, and how one applies. */
public final class SupportPage {
    private final Messages words;
    private final List<PublicSupportCall> calls;
    private final String centre;

    /** @param centre the code of one centre; null for all */
    SupportPage(List<PublicSupportCall> calls, String centre, Language language) {
        this.words = Messages.in(language);
        this.calls = calls;
        this.centre = centre;
    }

    public String getLanguage() {
        return words.language().tag();
    }

    public String getDirection() {
        return words.language().direction();
    }

    public String getTitle() {
        return words.text("support.title");
    }

    public String getIntroduction() {
        return words.text("support.introduction");
    }

    public String getNothing() {
        return words.text("support.nothing");
    }

    public String getPurposeWord() {
        return words.text("support.purpose");
    }

    public String getKindsWord() {
        return words.text("support.kinds");
    }

    public String getApplicantsWord() {
        return words.text("support.applicants");
    }

    public String getHowToApplyWord() {
        return words.text("support.how-to-apply");
    }

    public String getScheduleWord() {
        return words.text("schedule.title");
    }

    public String getSchedule() {
        return "/schedule?language=" + getLanguage();
    }

    public List<Tongue> getLanguages() {
        return Tongue.ways(
                words.language(), "/schedule/support", centre == null ? "" : "&centre=" + centre);
    }

    public List<Shown> getCalls() {
        return calls.stream().map(this::shown).toList();
    }

    private Shown shown(PublicSupportCall call) {
        return new Shown(
                of(call.title()),
                of(call.centreName()),
                words.text("support.until", day(call.closesOn())),
                words.text("support.from", day(call.opensOn())),
                words.text("support.maximum", amount(call.maximum())),
                call.purpose() == null ? null : of(call.purpose()),
                call.kinds().stream().map(this::of).toList(),
                call.applicants().stream().map(this::of).toList(),
                of(call.howToApply()),
                call.fundedBy() == null ? null : of(call.fundedBy()));
    }

    private String of(LocalizedText text) {
        return text.in(words.language());
    }

    private String day(LocalDate day) {
        return words.text(
                "schedule.date",
                words.text("schedule.day." + day.getDayOfWeek().getValue()),
                day.getDayOfMonth(),
                words.text("schedule.month." + day.getMonthValue()),
                day.getYear());
    }

    private String amount(Money money) {
        BigDecimal value = money.value();
        String number =
                new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
                        .format(value);
        return words.text("support.amount." + money.currency(), number);
    }

    /** One call, in the words of one language. */
    public record Shown(
            String title,
            String centre,
            String until,
            String from,
            String maximum,
            String purpose,
            List<String> kinds,
            List<String> applicants,
            String howToApply,
            String fundedBy) {}
}
