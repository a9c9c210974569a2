package org.hawsh.access.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.hawsh.access.identity.ClientRegistrations;
import org.hawsh.access.identity.ClientRegistrations.Registered;
import org.hawsh.access.identity.IdentityAway;
import org.jboss.logging.Logger;

/** Takes a client away at the identity provider again whose making was not committed here. */
@ApplicationScoped
class Undoing {
    private static final Logger LOG = Logger.getLogger(Undoing.class);

    private final TransactionSynchronizationRegistry transactions;
    private final ClientRegistrations registrations;

    Undoing(TransactionSynchronizationRegistry transactions, ClientRegistrations registrations) {
        this.transactions = transactions;
        this.registrations = registrations;
    }

    void unlessCommitted(Registered made) {
        transactions.registerInterposedSynchronization(
                new Synchronization() {
                    @Override
                    public void beforeCompletion() {}

                    @Override
                    public void afterCompletion(int status) {
                        if (status != Status.STATUS_COMMITTED) {
                            undo(made);
                        }
                    }
                });
    }

    private void undo(Registered made) {
        try {
            registrations.remove(made.clientId(), made.credentials().key());
        } catch (IdentityAway away) {
            LOG.warnf(
                    "the identity provider may keep client %s, which was never made here: nobody knows its secret",
                    made.clientId());
        }
    }
}
