package org.hawsh.platform.contract;

import java.util.Arrays;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.hawsh.platform.blobs.ScanAnswer;
import org.hawsh.platform.blobs.ScanBody;
import org.hawsh.platform.blobs.ScanType;
import org.jboss.jandex.MethodInfo;

/** Which kinds of file a scan can be, where an operation takes or answers one. */
final class ContractScans {
    private ContractScans() {}

    static void areDeclared(Operation operation, MethodInfo method) {
        if (method.hasAnnotation(ScanBody.class)) {
            operation.setRequestBody(
                    OASFactory.createRequestBody().required(true).content(anyScan()));
        }
        if (method.hasAnnotation(ScanAnswer.class)) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "200",
                            OASFactory.createAPIResponse()
                                    .description(
                                            "The file, to be saved and not shown in the browser")
                                    .content(anyScan()));
        }
    }

    private static Content anyScan() {
        Content content = OASFactory.createContent();
        Arrays.stream(ScanType.values())
                .forEach(
                        type ->
                                content.addMediaType(
                                        type.mediaType(),
                                        OASFactory.createMediaType().schema(file())));
        return content;
    }

    private static Schema file() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).format("binary");
    }
}
