package org.hawsh.centres.people;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class FocalPointRepository implements CentrePersonRepository<FocalPoint> {}
