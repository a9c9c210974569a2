package org.hawsh.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import okhttp3.OkHttpClient;
import org.hawsh.kotlin.apis.AccessApi;
import org.hawsh.kotlin.apis.CentresApi;
import org.hawsh.kotlin.apis.PlacesApi;
import org.junit.jupiter.api.Test;

/** The generated Kotlin client works on with what a later Hawsh answers. */
class KotlinLaterVersionTest {

    @Test
    void itReadsWithValuesAndMembersItDoesNotKnow() throws IOException {
        String authorization = RunningHawsh.authorization();
        OkHttpClient http =
                new OkHttpClient.Builder()
                        .addInterceptor(
                                chain ->
                                        chain.proceed(
                                                chain.request()
                                                        .newBuilder()
                                                        .header("Authorization", authorization)
                                                        .build()))
                        .build();
        try (ALaterHawsh later = new ALaterHawsh(RunningHawsh.origin())) {
            AccessApi access = new AccessApi(later.address(), http);
            CentresApi centres = new CentresApi(later.address(), http);
            assertTrue(access.readMe().getAssignments().get(0).getRole().startsWith("LATER_"));
            assertFalse(access.listRoles().getItems().isEmpty());
            var centre = centres.listCentres().getItems().get(0);
            assertEquals("LATER_OPEN", centre.getState());
            assertEquals("LATER_OPEN", centres.readCentre(centre.getId()).getState());
            assertFalse(
                    new PlacesApi(later.address(), http)
                            .listPlaces(null, null, 5, null, null, null)
                            .getItems()
                            .isEmpty());
        }
    }
}
