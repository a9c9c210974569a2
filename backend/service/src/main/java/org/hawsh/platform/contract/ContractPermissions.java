package org.hawsh.platform.contract;

import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import org.eclipse.microprofile.openapi.models.Operation;
import org.hawsh.platform.http.Scarce;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;

/** Who may call an operation, from the annotation that guards it: in words, and for a program that looks beforehand. */
final class ContractPermissions {
    static final String PERMISSION = "x-permission";

    private static final DotName PERMISSIONS_ALLOWED =
            DotName.createSimple(PermissionsAllowed.class);

    private ContractPermissions() {}

    static void areSaid(Operation operation, MethodInfo method) {
        AnnotationInstance guard = method.annotation(PERMISSIONS_ALLOWED);
        if (guard != null) {
            String permission = guard.value().asStringArray()[0];
            operation.addExtension(PERMISSION, permission);
            operation.setSecurity(null); // as it says at the top
            say(operation, "Needs the permission %s.".formatted(permission));
        } else if (method.hasAnnotation(Authenticated.class)) {
            operation.setSecurity(null);
            say(operation, "Needs a token and no permission.");
        } else if (method.hasAnnotation(PermitAll.class)) {
            say(operation, "Needs no token.");
        }
        if (method.hasAnnotation(Scarce.class)) {
            say(operation, "Counts against the limit on answers about people as well.");
        }
    }

    private static void say(Operation operation, String text) {
        String before = operation.getDescription();
        operation.setDescription(before == null ? text : before + " " + text);
    }
}
