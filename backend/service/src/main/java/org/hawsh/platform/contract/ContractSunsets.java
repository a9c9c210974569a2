package org.hawsh.platform.contract;

import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.hawsh.platform.http.Sunset;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;

/** What is about to go, from the annotation that says it: for generators, for documentation and for the breaking gate. */
final class ContractSunsets {
    static final String ON = "x-sunset";

    private static final DotName SUNSET = DotName.createSimple(Sunset.class);

    private ContractSunsets() {}

    static void areSaid(Operation operation, MethodInfo method) {
        AnnotationInstance sunset = method.annotation(SUNSET);
        if (sunset == null) {
            return;
        }
        operation.setDeprecated(true);
        operation.addExtension(ON, sunset.value("on").asString());
        operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> isAnnounced(answer.getValue()));
    }

    private static void isAnnounced(APIResponse answer) {
        ContractHeaders.sentWith(answer, ContractHeaders.DEPRECATION);
        ContractHeaders.sentWith(answer, ContractHeaders.SUNSET);
    }
}
