package org.hawsh.participants.consents;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hawsh.platform.words.Language;

/** Languages are stored by their tag. */
@Converter
class LanguageTag implements AttributeConverter<Language, String> {
    @Override
    public String convertToDatabaseColumn(Language language) {
        return language == null ? null : language.tag();
    }

    @Override
    public Language convertToEntityAttribute(String tag) {
        return tag == null ? null : Language.of(tag).orElseThrow();
    }
}
