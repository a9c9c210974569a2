package org.hawsh.participants.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Spells a word's sounds out into keys, keeping the likeliest when there would be too many. */
final class SoundKeys {

    private record Draft(String key, int doubt) {}

    private SoundKeys() {}

    static Set<String> of(List<List<String>> sounds, int most) {
        List<Draft> drafts = List.of(new Draft("", 0));
        for (List<String> sound : sounds) {
            if (sound.size() == 1) {
                drafts = all(drafts, sound.get(0));
                continue;
            }
            List<Draft> longer = new ArrayList<>();
            for (Draft draft : drafts) {
                for (int i = 0; i < sound.size(); i++) {
                    longer.add(new Draft(append(draft.key, sound.get(i)), draft.doubt + i));
                }
            }
            drafts =
                    longer.stream()
                            .sorted(Comparator.comparingInt(Draft::doubt))
                            .distinct()
                            .limit(most * 2L)
                            .toList();
        }
        Set<String> keys = new LinkedHashSet<>();
        drafts.stream().map(Draft::key).filter(key -> !key.isEmpty()).forEach(keys::add);
        return keys.stream().limit(most).collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    /** Most sounds are heard in one way; their order and number stay as they are. */
    private static List<Draft> all(List<Draft> drafts, String sound) {
        if (sound.isEmpty()) {
            return drafts;
        }
        List<Draft> longer = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            longer.add(new Draft(append(draft.key, sound), draft.doubt));
        }
        return longer;
    }

    private static String append(String key, String sound) {
        boolean doubled = key.endsWith(sound);
        return doubled || key.length() + sound.length() > NameKey.MAX_LENGTH ? key : key + sound;
    }
}
