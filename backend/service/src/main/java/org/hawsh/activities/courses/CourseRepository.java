package org.hawsh.activities.courses;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class CourseRepository implements PanacheRepositoryBase<Course, UUID> {}
