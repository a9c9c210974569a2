package org.hawsh.mediation.secrecy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/** What the service logs meanwhile, with the causes of what went wrong. */
final class HeardLog extends Handler {
    private final PatternFormatter everything = new PatternFormatter("%m %X{requestId} %e");
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    HeardLog() {
        Logger.getLogger("").addHandler(this);
    }

    String heard() {
        return String.join("\n", List.copyOf(lines));
    }

    @Override
    public void publish(LogRecord entry) {
        lines.add(everything.format(ExtLogRecord.wrap(entry)));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
