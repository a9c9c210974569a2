package org.hawsh.work.codes;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.hawsh.platform.codes.ListedCode;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;
import org.hawsh.platform.words.LocalizedText;
import org.hawsh.work.records.Editable;
import org.hawsh.work.records.Kept;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** One choice of a list. It is retired, never away: what was recorded with it stays true. */
@Entity
class Code extends Kept implements Editable<EditCode> {
    @Column(name = "list", updatable = false)
    private String listName;

    @Column(updatable = false)
    private String code;

    @Embedded
    @EmbeddedColumnNaming("word_%s")
    private LocalizedText word;

    private int position;

    /** Fixed with the code: what was recorded with it was judged by them. */
    @Column(updatable = false)
    private String[] traits;

    @Column(updatable = false)
    private boolean automatic;

    private Instant retiredAt;

    protected Code() {}

    Code(String listName, AddCode request, int position) {
        super(Ids.next());
        this.listName = listName;
        code = request.code();
        word = request.word();
        this.position = position;
        traits = request.traits().stream().sorted().toArray(String[]::new);
    }

    /** @throws Refusal if what the program writes by itself would be retired */
    @Override
    public void become(EditCode details) {
        if (automatic && !details.offered()) {
            throw new WrittenByTheProgram();
        }
        word = details.word();
        position = details.position();
        retiredAt = details.offered() ? null : retiredAt == null ? Moments.now() : retiredAt;
    }

    @Override
    public EditCode details() {
        return new EditCode(word, position, retiredAt == null);
    }

    int position() {
        return position;
    }

    ListedCode listed() {
        return new ListedCode(code, automatic, List.of(traits), retiredAt);
    }

    CodeView view() {
        return new CodeView(
                id(),
                listName,
                code,
                word,
                position,
                retiredAt == null,
                automatic,
                Arrays.stream(traits).sorted().toList(),
                version());
    }

    /** It follows from something else, which goes on happening. */
    static final class WrittenByTheProgram extends Refusal {
        WrittenByTheProgram() {
            super(
                    ProblemType.STATE_CONFLICT,
                    List.of(Fault.at("/offered", "code-written-by-the-program")));
        }
    }
}
