package org.hawsh.platform.request;

import jakarta.enterprise.context.RequestScoped;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.words.Messages;

/** What is known of the request being answered: its id and the language its caller reads. */
@RequestScoped
public class Request {
    private String id = Ids.next().toString();
    private Language language = Language.EN;
    private boolean refusedBeforeLooking;

    void begin(String id, Language language) {
        this.id = id;
        this.language = language;
    }

    public String id() {
        return id;
    }

    public Language language() {
        return language;
    }

    /** The caller's roles do not open this kind of thing at all: the item was never looked for. */
    public void refusedBeforeLooking() {
        refusedBeforeLooking = true;
    }

    public boolean wasRefusedBeforeLooking() {
        return refusedBeforeLooking;
    }

    public Messages messages() {
        return Messages.in(language);
    }
}
