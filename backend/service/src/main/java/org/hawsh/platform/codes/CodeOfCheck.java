package org.hawsh.platform.codes;

import jakarta.enterprise.context.Dependent;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;

/** The message of a violation is the codes that would do. */
@Dependent
class CodeOfCheck implements ConstraintValidator<CodeOf, String> {
    private final Codes codes;
    private CodeOf asked;

    CodeOfCheck(Codes codes) {
        this.codes = codes;
    }

    @Override
    public void initialize(CodeOf annotation) {
        asked = annotation;
    }

    @Override
    public boolean isValid(String code, ConstraintValidatorContext context) {
        if (code == null) {
            return true;
        }
        List<String> would =
                asked.known() ? codes.known(asked.value()) : codes.offered(asked.value());
        if (would.contains(code)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(String.join(", ", would))
                .addConstraintViolation();
        return false;
    }
}
