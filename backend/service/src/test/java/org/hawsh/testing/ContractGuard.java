package org.hawsh.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;

/**
 * Holds every answer of every API test against the contract. Found through {@code META-INF/services} and set once for
 * everything that is asked, so that no test can forget it.
 */
public class ContractGuard implements QuarkusTestBeforeEachCallback, Filter {

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        if (RestAssured.filters().stream().noneMatch(ContractGuard.class::isInstance)) {
            RestAssured.filters(this);
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification asked,
            FilterableResponseSpecification expected,
            FilterContext context) {
        Response answer = context.next(asked, expected);
        ContractCheck.check(
                asked.getMethod(),
                URI.create(asked.getURI()).getPath(),
                answer.statusCode(),
                answer::getHeader,
                answer.asByteArray());
        return answer;
    }
}
