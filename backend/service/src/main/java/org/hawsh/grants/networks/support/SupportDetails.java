package org.hawsh.grants.networks.support;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;

/**
 * The ways support can reach a network, each with what it needs, and the one they like best. Each is a member of its own, so that a
 * merge patch changes one and takes another away.
 *
 * @param preferred null exactly where there is none to prefer
 */
@Schema(name = "EditNetworkSupport")
record SupportDetails(
        @Valid InKind inKind,
        @Valid CashBeforeWitnesses cash,
        @Valid TransferOffice transferOffice,
        @Valid MobileWallet mobileWallet,
        @Valid BankAccount bank,
        SupportWay preferred) {
    static final SupportDetails NONE = new SupportDetails(null, null, null, null, null, null);

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (cash != null) {
            faults.addAll(cash.faults());
        }
        if (bank != null) {
            faults.addAll(bank.faults());
        }
        Set<SupportWay> ways = ways();
        if (preferred == null ? !ways.isEmpty() : !ways.contains(preferred)) {
            faults.add(Fault.at("/preferred", "support-one-is-preferred"));
        }
        return faults;
    }

    /** Numbers as they are stored. */
    SupportDetails stored() {
        return new SupportDetails(
                inKind,
                cash,
                transferOffice,
                mobileWallet == null ? null : mobileWallet.stored(),
                bank == null ? null : bank.stored(),
                preferred);
    }

    private Set<SupportWay> ways() {
        Set<SupportWay> ways = EnumSet.noneOf(SupportWay.class);
        addIf(inKind, SupportWay.IN_KIND, ways);
        addIf(cash, SupportWay.CASH, ways);
        addIf(transferOffice, SupportWay.TRANSFER_OFFICE, ways);
        addIf(mobileWallet, SupportWay.MOBILE_WALLET, ways);
        addIf(bank, SupportWay.BANK, ways);
        return ways;
    }

    private static void addIf(Record described, SupportWay way, Set<SupportWay> ways) {
        if (described != null) {
            ways.add(way);
        }
    }
}
