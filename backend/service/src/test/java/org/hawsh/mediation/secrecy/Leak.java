package org.hawsh.mediation.secrecy;

import java.sql.SQLException;
import org.hawsh.testing.OtherDatabase;

/**
 * Something by which a case could be told, planted where a careless migration would put it: beside
 * the tables, in the twin that has the case.
 */
final class Leak implements AutoCloseable {
    private static final String EACH_NOTE =
            """
            create function twin.leak() returns trigger language plpgsql security definer set search_path = public as $$
            begin
                %s;
                return null;
            end $$;
            create trigger twin_leak after insert on mediation_note for each row execute function twin.leak();
            """;

    private static final String NUMBERED_ROOMS =
            """
            create function twin.numbered() returns trigger language plpgsql security definer as $$
            begin
                new.name_en = new.name_en || ' ' || nextval('twin.number');
                return new;
            end $$;
            create trigger twin_number before insert on room for each row execute function twin.numbered();
            """;

    private static final String MENDED =
            "drop trigger twin_leak on mediation_note; drop function twin.leak()";

    private final OtherDatabase house;
    private final String mended;

    private Leak(OtherDatabase house, String planted, String mended) throws SQLException {
        this.house = house;
        this.mended = mended;
        house.change(planted);
    }

    static Leak planted(OtherDatabase house, String planted, String mended) throws SQLException {
        return new Leak(house, planted, mended);
    }

    /** Whenever something is noted in a case. */
    static Leak withEachNote(OtherDatabase house, String statement, String undone)
            throws SQLException {
        return new Leak(house, EACH_NOTE.formatted(statement), MENDED + "; " + undone);
    }

    /** Notes of cases and rooms of centres draw from it. */
    static Leak ofSharedNumber(OtherDatabase house) throws SQLException {
        return new Leak(
                house,
                "create sequence twin.number;"
                        + EACH_NOTE.formatted("perform nextval('twin.number')")
                        + NUMBERED_ROOMS,
                "drop trigger twin_number on room; drop function twin.numbered();"
                        + MENDED
                        + "; drop sequence twin.number");
    }

    @Override
    public void close() throws SQLException {
        house.change(mended);
    }
}
