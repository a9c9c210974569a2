package org.hawsh.participants.matching;

import java.util.function.ToDoubleFunction;
import org.hawsh.participants.matching.WrittenName.Weights;

/** By which costs two words are measured, which their scripts decide. */
enum ScriptPair {
    WITHIN_ARABIC(SoundCosts.WITHIN_ARABIC, false, Weights::withinArabic, Weights::withinArabic),
    LATIN_AND_ARABIC(ScriptCosts.FROM_LATIN, false, Weights::asLatin, Weights::asArabic),

    /** The costs are of Latin letters read as Arabic ones: the second word stands on their left. */
    ARABIC_AND_LATIN(ScriptCosts.FROM_LATIN, true, Weights::asArabic, Weights::asLatin),
    ANY(SoundCosts.ACROSS, false, Weights::across, Weights::across);

    private final SignCosts costs;
    private final boolean turned;
    private final ToDoubleFunction<Weights> ofOne;
    private final ToDoubleFunction<Weights> ofOther;

    ScriptPair(
            SignCosts costs,
            boolean turned,
            ToDoubleFunction<Weights> ofOne,
            ToDoubleFunction<Weights> ofOther) {
        this.costs = costs;
        this.turned = turned;
        this.ofOne = ofOne;
        this.ofOther = ofOther;
    }

    static ScriptPair of(Script one, Script other) {
        if (one == Script.ARABIC) {
            return other == Script.ARABIC
                    ? WITHIN_ARABIC
                    : other == Script.LATIN ? ARABIC_AND_LATIN : ANY;
        }
        return one == Script.LATIN && other == Script.ARABIC ? LATIN_AND_ARABIC : ANY;
    }

    /** From 0 to 1; below {@code least} it is 0. */
    double similarity(WrittenName one, WrittenName other, double least) {
        double weight =
                Math.max(
                        ofOne.applyAsDouble(one.weights()), ofOther.applyAsDouble(other.weights()));
        return turned
                ? costs.similarity(other.signs(), one.signs(), weight, least)
                : costs.similarity(one.signs(), other.signs(), weight, least);
    }

    /** Tells quickly which words cannot come near this one. */
    Glance glance(WrittenName one) {
        double weight = ofOne.applyAsDouble(one.weights());
        return new Glance(one.signs(), weight, this::change);
    }

    private double change(char one, char other) {
        return turned ? costs.cost(other, one) : costs.cost(one, other);
    }
}
