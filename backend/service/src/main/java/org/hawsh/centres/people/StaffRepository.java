package org.hawsh.centres.people;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class StaffRepository implements CentrePersonRepository<StaffMember> {}
