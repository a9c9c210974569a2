package org.hawsh.grants.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.hawsh.testing.Databases;

/** Cuts connections of the service, and leaves halves of transactions behind. */
final class LedgerDeaths {
    static final String HALF = "half of a transaction";

    private static final long MILLIS_BETWEEN_CUTS = 100;

    private final UUID centre;
    private final Fund fund;
    private final AtomicInteger cuts = new AtomicInteger();
    private final AtomicInteger halves = new AtomicInteger();

    LedgerDeaths(UUID centre, Fund fund) {
        this.centre = centre;
        this.fund = fund;
    }

    int cuts() {
        return cuts.get();
    }

    int halves() {
        return halves.get();
    }

    /** Whether the connection died: nobody knows then what became of what was asked. */
    static boolean isOne(Throwable error) {
        List<SQLException> refusals = sqlIn(error);
        return isAssertedByTheDriver(rootOf(error))
                || !refusals.isEmpty() && refusals.stream().allMatch(LedgerDeaths::isDeath);
    }

    /** The pool does not pass on why a connection that died could not begin. */
    private static boolean isDeath(SQLException sql) {
        return sql.getSQLState() == null
                ? sql.getMessage().startsWith("Failed to enlist")
                : sql.getSQLState().matches("57P01|08.*");
    }

    /** Assertions are on in tests, and the driver's own is that its connection lives. */
    private static boolean isAssertedByTheDriver(Throwable root) {
        return root instanceof AssertionError
                && root.getStackTrace()[0].getClassName().startsWith("org.postgresql.");
    }

    static Throwable rootOf(Throwable error) {
        return error.getCause() == null ? error : rootOf(error.getCause());
    }

    /** What went wrong at the end of a transaction stands beside the causes. */
    private static List<SQLException> sqlIn(Throwable error) {
        List<SQLException> found = new ArrayList<>();
        Deque<Throwable> open = new ArrayDeque<>(List.of(error));
        for (int looked = 0; !open.isEmpty() && looked < 100; looked++) {
            Throwable one = open.pop();
            if (one instanceof SQLException sql) {
                found.add(sql);
            }
            if (one.getCause() != null) {
                open.push(one.getCause());
            }
            open.addAll(List.of(one.getSuppressed()));
        }
        return found;
    }

    /** In the middle of whatever they do. */
    void cut(AtomicBoolean over) {
        try (Connection database = Databases.asApp();
                var statement =
                        database.prepareStatement(
                                """
                                select pg_terminate_backend(pid) from pg_stat_activity
                                where usename = 'hawsh_app' and pid <> pg_backend_pid() and xact_start is not null
                                  and application_name <> 'stranger' order by random() limit 1
                                """)) {
            while (!over.get()) {
                Thread.sleep(MILLIS_BETWEEN_CUTS);
                try (var rows = statement.executeQuery()) {
                    if (rows.next()) {
                        cuts.incrementAndGet();
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes money out of an account, or says that it does, and is gone before the other half is written; or tries to keep the half. */
    void leaveHalves(AtomicBoolean over) {
        while (!over.get()) {
            boolean keeps = halves.get() % 2 == 0;
            try (Connection app = Databases.asApp();
                    var statement = app.createStatement()) {
                app.setAutoCommit(false);
                statement.execute("set application_name = 'stranger'");
                statement.execute(
                        """
                        select set_config('hawsh.centres', '{%1$s}', true), set_config('test.id', gen_random_uuid()::text, true);
                        insert into ledger_transaction (id, centre_id, contribution_id, kind, effective_on, entered_by, text)
                        values (current_setting('test.id')::uuid, '%1$s', '%2$s', 'RETURN', current_date, gen_random_uuid(), '%3$s');
                        insert into ledger_posting (transaction_id, account_id, centre_id, contribution_id, currency, amount)
                        select current_setting('test.id')::uuid, a.id, a.centre_id, a.contribution_id, a.currency, -1
                        from ledger_account a where a.contribution_id = '%2$s' and a.kind = 'GRANT' and a.balance > 0 limit 1;
                        """
                                .formatted(centre, fund.contributionId(), HALF));
                halves.incrementAndGet();
                if (keeps) {
                    app.commit();
                }
                Thread.sleep(20);
            } catch (SQLException e) {
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
