package org.hawsh.activities.giving;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class GivingSheet implements Sheet {
    static final Kind KIT =
            Kind.of("kit", "LIST", "GIVE", "SIGN_RECEIPT", "TAKE_BACK")
                    .withFields("receiptSigned", "returnedOn");

    static final Kind PAYMENT_LIST =
            Kind.of("payment_list", "PREPARE", "PAY", "READ", "WITHDRAW")
                    .withFields("state")
                    .withPurposesOf(PaymentKind.class)
                    .ofPeople(
                            Permissions.PAYMENT_LIST_READ,
                            Permissions.PAYMENT_LIST_PREPARE,
                            Permissions.PAYMENT_LIST_PAY);

    @Override
    public List<Kind> kinds() {
        return List.of(KIT, PAYMENT_LIST);
    }
}
