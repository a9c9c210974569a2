package org.hawsh.grants.ledger;

import static org.hawsh.platform.values.Money.Currency.IQD;
import static org.hawsh.platform.values.Money.Currency.USD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.hawsh.access.OnBehalf;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

/**
 * What the schema refuses, whatever the service forgets. Each wall is also taken away, and the same is then taken: it is that wall which
 * refuses.
 */
@HawshTest
class LedgerWallsTest {
    private static final String BALANCES = "set constraints all immediate";
    private static final UUID PAYER = UUID.randomUUID();

    @Inject Ledger ledger;
    @Inject OnBehalf behalf;

    private ALedger at;
    private Fund fund;
    private UUID grant;
    private UUID paid;

    @BeforeEach
    void somethingIsPaid() {
        at = ALedger.of(ledger, behalf);
        fund = at.fund();
        grant = at.grantWith(fund, "100", USD);
        paid = at.act(() -> ledger.pay(fund, grant, at.byBank(), ALedger.entry("60", USD)));
    }

    @Test
    void noBalanceIsBelowZeroButWhereMoneyComesFrom() {
        String overdrawn = move("GRANT", "PAID", "40.01", USD.name());
        wall(
                "ledger_account_not_below_zero",
                "alter table ledger_account drop constraint ledger_account_not_below_zero",
                paying("gen_random_uuid()", "gen_random_uuid()", fund) + overdrawn + BALANCES);
    }

    @Test
    void debitsAreCreditsInEachCurrency() {
        wall(
                "ledger_transaction_balances",
                "alter table ledger_transaction disable trigger ledger_transaction_balances;"
                        + "alter table ledger_posting disable trigger ledger_posting_balances",
                received()
                        + posting("FUNDER", "-10", USD.name())
                        + posting("CONTRIBUTION", "10.01", USD.name())
                        + BALANCES);
    }

    @Test
    void aTransactionHasTwoPostingsAtLeast() {
        String without =
                "alter table ledger_transaction disable trigger ledger_transaction_balances;"
                        + "alter table ledger_posting disable trigger ledger_posting_balances";
        wall("ledger_transaction_has_two_postings", without, received() + BALANCES);
        wall(
                "ledger_transaction_has_two_postings",
                without,
                received() + posting("FUNDER", "-10", USD.name()) + BALANCES);
    }

    @Test
    void whatIsLookedAtOnceIsLookedAtAgainWhenMoreIsPosted() {
        wall(
                "ledger_transaction_balances",
                "alter table ledger_posting disable trigger ledger_posting_balances",
                received()
                        + move("FUNDER", "CONTRIBUTION", "10", USD.name())
                        + BALANCES
                        + ";"
                        + posting("GRANT", "1", USD.name()));
    }

    @Test
    void nothingIsAddedToATransactionThatWasCommitted() {
        wall(
                "ledger_posting_with_its_transaction",
                "alter table ledger_posting disable trigger ledger_posts",
                "insert into ledger_posting (transaction_id, account_id, centre_id, contribution_id, currency, amount)"
                        + " select t.id, a.id, a.centre_id, a.contribution_id, a.currency, 1 from ledger_transaction t, ledger_account a"
                        + (" where t.id = '%s' and a.contribution_id = t.contribution_id and a.kind = 'FUNDER'"
                                .formatted(paid)));
    }

    @Test
    void whatIsPostedStaysForWhoeverAsks() {
        for (String change :
                new String[] {
                    "update ledger_posting set amount = amount * 2 where transaction_id = '%s'",
                    "delete from ledger_posting where transaction_id = '%s'",
                    "update ledger_transaction set text = 'Another' where id = '%s'",
                    "update ledger_transaction set reverses = null where id = '%s'",
                    "delete from ledger_transaction where id = '%s'"
                }) {
            String sql = change.formatted(paid);
            refused("ledger_stays", sql);
            appMayNot(sql);
        }
        refused("ledger_stays", "truncate ledger_posting");
        refused("ledger_stays", "delete from ledger_account");
        appMayNot("update ledger_account set balance = 1000000");
        appMayNot("delete from ledger_account");
        appMayNot("delete from ledger_book");
        wall(
                "ledger_stays",
                "alter table ledger_posting disable trigger ledger_posting_stays",
                "delete from ledger_posting where transaction_id = '%s'".formatted(paid));
    }

    @Test
    void nobodySaysWhenSomethingWasEntered() {
        appMayNot(
                "insert into ledger_transaction (id, centre_id, contribution_id, kind, effective_on, entered_by, entered_at)"
                        + " values (gen_random_uuid(), '%s', '%s', 'RECEIVE', current_date, gen_random_uuid(), now())"
                                .formatted(fund.centreId(), fund.contributionId()));
    }

    @Test
    void aTransactionIsReversedOnceAndAReversalIsTheOppositeAndFinal() {
        UUID undone = at.act(() -> ledger.reverse(at.centre, paid, "The office was closed."));
        String again = reversing(paid) + move("PAID", "GRANT", "60", USD.name()) + BALANCES;
        wall(
                "ledger_transaction_reversed_once",
                "alter table ledger_transaction drop constraint ledger_transaction_reversed_once;"
                        + "alter table ledger_account drop constraint ledger_account_not_below_zero",
                again);
        wall(
                "ledger_reversal_is_final",
                "alter table ledger_transaction disable trigger ledger_takes_a_transaction",
                reversing(undone) + move("GRANT", "PAID", "60", USD.name()) + BALANCES);
        UUID received = at.act(() -> ledger.receive(fund, ALedger.entry("10", USD)));
        wall(
                "ledger_reversal_is_the_opposite",
                "alter table ledger_transaction disable trigger ledger_transaction_balances;"
                        + "alter table ledger_posting disable trigger ledger_posting_balances",
                reversing(received) + move("CONTRIBUTION", "FUNDER", "9", USD.name()) + BALANCES);
    }

    @Test
    void aClosedDayTakesNothingAndStaysClosed() {
        at.act(
                () -> {
                    ledger.closePeriod(at.centre, ALedger.today().minusDays(3));
                    return null;
                });
        String late =
                received("current_date - 3")
                        + move("FUNDER", "CONTRIBUTION", "10", USD.name())
                        + BALANCES;
        wall(
                "ledger_day_is_open",
                "alter table ledger_transaction disable trigger ledger_takes_a_transaction",
                late);
        wall(
                "ledger_day_has_come",
                "alter table ledger_transaction disable trigger ledger_takes_a_transaction",
                received("current_date + 2")
                        + move("FUNDER", "CONTRIBUTION", "10", USD.name())
                        + BALANCES);
        String book =
                "update ledger_book set closed_until = %s where centre_id = '" + at.centre + "'";
        String without = "alter table ledger_book disable trigger ledger_closes_forward";
        wall("ledger_closes_forward", without, book.formatted("current_date - 4"));
        wall("ledger_closes_what_is_over", without, book.formatted("current_date + 1"));
    }

    @Test
    void whatLeavesTheHouseTakesThreePeople() {
        String people =
                "alter table ledger_transaction drop constraint ledger_transaction_by_three_people";
        String some = "'%s'".formatted(UUID.randomUUID());
        String after = move("GRANT", "PAID", "1", USD.name()) + BALANCES;
        String wall = "ledger_transaction_by_three_people";
        wall(wall, people, paying(some, some, fund) + after);
        wall(wall, people, paying("'" + PAYER + "'", some, fund) + after);
        wall(wall, people, paying(some, "'" + PAYER + "'", fund) + after);
        wall(wall, people, paying(some, "null", fund) + after);
    }

    @Test
    void aLineIsPaidOutOfOneContributionOnly() {
        UUID line = UUID.randomUUID();
        at.act(
                () ->
                        ledger.pay(
                                fund,
                                grant,
                                at.by(Means.BANK, null, line),
                                ALedger.entry("1", USD)));
        Fund other = at.fund();
        at.grantWith(other, "100", USD);
        String twice =
                paying("gen_random_uuid()", "gen_random_uuid()", other)
                        .replace("null /* line */", "'" + line + "'");
        wall(
                "ledger_transaction_cost_line_of_one_fund",
                "alter table ledger_transaction drop constraint ledger_transaction_cost_line_of_one_fund",
                twice);
    }

    @Test
    void moneyOfOneContributionNeverBecomesAnothers() {
        Fund other = at.fund();
        at.grantWith(other, "100", USD);
        wall(
                "ledger_posting_account_fk",
                "alter table ledger_posting drop constraint ledger_posting_account_fk",
                received()
                        + posting("FUNDER", "-10", USD.name())
                        + posting("CONTRIBUTION", "10", USD.name(), other, fund)
                        + BALANCES);
    }

    @Test
    void nothingIsRoundedOnItsWayIn() {
        String finer = received() + move("FUNDER", "CONTRIBUTION", "33.333", USD.name()) + BALANCES;
        String digits =
                "alter table ledger_posting drop constraint ledger_posting_as_fine_as_its_currency";
        wall("ledger_posting_as_fine_as_its_currency", digits, finer);
        at.act(() -> ledger.receive(fund, ALedger.entry("1000", IQD)));
        wall(
                "ledger_posting_as_fine_as_its_currency",
                digits,
                received() + move("FUNDER", "CONTRIBUTION", "0.5", IQD.name()) + BALANCES);
        wall(
                "ledger_posting_amount_plausible",
                "alter table ledger_posting drop constraint ledger_posting_amount_plausible",
                received()
                        + move("FUNDER", "CONTRIBUTION", "1000000000000000", USD.name())
                        + BALANCES);
    }

    @Test
    void aCashBoxHoldsWholeNotes() {
        UUID inDinars = at.grantWith(fund, "1000", IQD);
        UUID box = UUID.randomUUID();
        at.act(() -> ledger.draw(fund, inDinars, box, ALedger.entry("500", IQD)));
        wall(
                "ledger_account_cash_in_notes",
                "alter table ledger_account drop constraint ledger_account_cash_in_notes",
                received() + move("GRANT", "CASH_BOX", "100", IQD.name()) + BALANCES);
    }

    /** Refused by the wall of this name, and taken without it. */
    private static void wall(String name, String without, String script) {
        refused(name, script);
        try (Connection owner = Databases.asOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute(without);
            statement.execute(script);
            owner.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(name + " is not what refuses it", e);
        }
    }

    private static void refused(String name, String script) {
        SQLException refusal =
                assertThrows(
                        SQLException.class,
                        () -> {
                            try (Connection owner = Databases.asOwner();
                                    Statement statement = owner.createStatement()) {
                                owner.setAutoCommit(false);
                                statement.execute(script);
                            }
                        },
                        script);
        assertEquals(
                name,
                ((PSQLException) refusal).getServerErrorMessage().getConstraint(),
                refusal.toString());
    }

    private void appMayNot(String sql) {
        SQLException refusal =
                assertThrows(
                        SQLException.class,
                        () -> {
                            try (Connection app = Databases.asApp();
                                    Statement statement = app.createStatement()) {
                                app.setAutoCommit(false);
                                statement.execute(
                                        "select set_config('hawsh.centres', '{%s}', true)"
                                                .formatted(at.centre));
                                statement.execute(sql);
                            }
                        },
                        sql);
        assertEquals("42501", refusal.getSQLState(), sql);
    }

    private String received() {
        return received("current_date");
    }

    private String received(String day) {
        return transaction("RECEIVE", day, fund, "null, null, null, null, null, null");
    }

    private String paying(String askedBy, String approvedBy, Fund of) {
        return transaction(
                "PAY",
                "current_date",
                of,
                "null, 'BANK', null /* line */, %s, %s, '%s'"
                        .formatted(askedBy, approvedBy, PAYER));
    }

    private String reversing(UUID transaction) {
        return transaction(
                        "REVERSE",
                        "current_date",
                        fund,
                        "'%s', null, null, null, null, null".formatted(transaction))
                .replace("/* text */ null", "'Because'");
    }

    /** The postings that follow are its. */
    private static String transaction(String kind, String day, Fund of, String rest) {
        return """
               insert into ledger_transaction (id, centre_id, contribution_id, kind, effective_on, entered_by, text,
                                               reverses, means, cost_line_id, asked_by, approved_by, paid_by)
               values (set_config('test.transaction', gen_random_uuid()::text, true)::uuid, '%s', '%s', '%s', %s, '%s', /* text */ null, %s);
               """
                .formatted(of.centreId(), of.contributionId(), kind, day, PAYER, rest);
    }

    private String move(String from, String to, String amount, String currency) {
        return posting(from, "-" + amount, currency) + posting(to, amount, currency);
    }

    private String posting(String kind, String amount, String currency) {
        return posting(kind, amount, currency, fund, fund);
    }

    private static String posting(
            String kind, String amount, String currency, Fund ofAccount, Fund said) {
        return """
               insert into ledger_posting (transaction_id, account_id, centre_id, contribution_id, currency, amount)
               select current_setting('test.transaction')::uuid, a.id, a.centre_id, '%s', a.currency, %s from ledger_account a
               where a.contribution_id = '%s' and a.kind = '%s' and a.currency = '%s';
               """
                .formatted(
                        said.contributionId(), amount, ofAccount.contributionId(), kind, currency);
    }
}
