package org.hawsh.participants.figures;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class FigureSheet implements Sheet {
    static final Kind FIGURE = Kind.of("opening_figure", "RECORD", "REPLACE");

    @Override
    public List<Kind> kinds() {
        return List.of(FIGURE);
    }
}
