package org.hawsh.platform.http;

import jakarta.ws.rs.core.EntityTag;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;
import org.hawsh.platform.words.Language;

/**
 * Strong entity tags {@code "<version>.<language>.<view>"} (RFC 9110 §8.8.3): two answers with one tag are the same
 * bytes, while {@code If-Match} compares the version alone, so that somebody reading Arabic can save what somebody
 * reading Kurdish opened; whoever only knows the version sends {@code "<version>"}.
 */
public final class EntityTags {
    private static final Pattern FORM =
            Pattern.compile("\"?(\\d{1,9})(\\.(en|ar|ckb)\\.[a-z-]{1,20})?\"?");

    private EntityTags() {}

    public static EntityTag of(int version, Language language, String view) {
        return new EntityTag(version + "." + language.tag() + "." + view);
    }

    /** For what has no version of its own: the tag of exactly these bytes, {@code "<hash>.<language>.<view>"}. */
    public static EntityTag of(byte[] answer, Language language, String view) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(answer);
            return new EntityTag(
                    HexFormat.of().formatHex(hash, 0, 16) + "." + language.tag() + "." + view);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The version the caller has seen.
     *
     * @throws PreconditionRequired without the header
     * @throws VersionConflict if it is no tag of ours: whatever they saw, it is not what is stored
     */
    public static int versionOf(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new PreconditionRequired();
        }
        Matcher tag = FORM.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new VersionConflict();
        }
        return Integer.parseInt(tag.group(1));
    }

    /** The edit does not say which version it was made on (RFC 6585 §3). */
    public static final class PreconditionRequired extends Refusal {
        PreconditionRequired() {
            super(ProblemType.PRECONDITION_REQUIRED, List.of());
        }
    }

    /** Somebody saved in between (RFC 9110 §13.1.1): nothing is overwritten. */
    public static final class VersionConflict extends Refusal {
        public VersionConflict() {
            super(ProblemType.VERSION_CONFLICT, List.of());
        }
    }
}
