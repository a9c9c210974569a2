# Everything Hawsh can be asked to do. `make help` lists it.

SHELL := /bin/sh
.DEFAULT_GOAL := help

MVN := mvn -B -ntp -f backend/pom.xml
NPM := npm --prefix frontend --no-fund --no-audit
LAUNCHER_CODE := backend/embedded/target/launcher.built
LAUNCHER := exec java -cp 'backend/embedded/target/classes:backend/embedded/target/lib/*' org.hawsh.embedded.launch.Launcher
CONTRACT_TESTS := $(MVN) -q -pl service -am test -Dtest=OpenApiContractTest -Dsurefire.failIfNoSpecifiedTests=false
QUIET_GENERATOR := -Dorg.slf4j.simpleLogger.log.org.openapitools=warn
COUNT_SCRIPT_COSTS := $(MVN) -q -pl benchmark -am -Pscript-costs -DskipTests test
SCRIPT_COSTS := backend/service/src/main/resources/org/hawsh/participants/matching/script-costs.tsv
CLIENTS := $(MVN) -Pclients -pl clients $(QUIET_GENERATOR) spotless:check verify
E2E := npm --prefix frontend run e2e
STAGE := backend/embedded/stage.sh
# A stack that lives for one run of tests ends before the optimising compiler has earned what it takes of two cores; the quick one
# alone gets 48 MB for what it compiled, and stops compiling when that is full.
SHORT_LIVED := JAVA_TOOL_OPTIONS='-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=128m'
# One measuring client asks more in a minute than any desk does.
UNLIMITED := HAWSH_LIMITS_REQUESTS_PER_MINUTE=1000000 HAWSH_LIMITS_SCARCE_REQUESTS_PER_MINUTE=1000000 \
             HAWSH_PEOPLE_AN_HOUR_SLOW=100000000 HAWSH_PEOPLE_AN_HOUR_STOP=100000000
SBOM := org.cyclonedx:cyclonedx-maven-plugin:2.9.3:makeAggregateBom
PACKAGES := frontend/node_modules/.package-lock.json

.PHONY: help run dev test test-long check format openapi openapi-check openapi-lint openapi-breaking openapi-baseline \
        clients sbom siege bench bench-sheets bench-national bench-web script-costs script-costs-check e2e on-one-stack reset package machine browser-tests journal-tests backend-test web-test

help: ## list what can be made
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "%-24s %s\n", $$1, $$2 }'

run: $(LAUNCHER_CODE) ## build what changed, start everything, with demonstration data
	@$(LAUNCHER) run

dev: $(LAUNCHER_CODE) ## the same with hot reload, web client at http://localhost:5173
	@$(LAUNCHER) dev

reset: $(LAUNCHER_CODE) ## throw the local data away and start over next time
	@$(LAUNCHER) reset

test: machine browser-tests journal-tests ## everything CI runs; says at its end where the time went
	@backend/embedded/stages.sh

test-long: machine journal-tests ## the tests of "make test" that have a larger size, at that size
	$(MVN) verify -Dhawsh.long=true

backend-test: package ## backend tests on real PostgreSQL and Keycloak, formatter, contract gates
	$(MVN) spotless:check verify -Dquarkus.build.skip

web-test: package ## web client: format, lint, types, languages, unit tests, size
	$(NPM) run format-check
	$(NPM) run lint
	$(NPM) run check-i18n
	$(NPM) run typecheck
	$(NPM) test
	$(NPM) run check-bundle

check: machine $(PACKAGES) ## formatters and linters only
	$(MVN) -q -Pclients spotless:check
	$(NPM) run format-check
	$(NPM) run lint
	$(NPM) run check-i18n
	$(NPM) run typecheck

format: $(PACKAGES) ## format all code
	$(MVN) -q -Pclients spotless:apply
	$(NPM) run format

package: $(LAUNCHER_CODE) $(PACKAGES) ## build what docker-compose.yml ships, unless it is built
	@$(LAUNCHER) build

openapi: machine ## write openapi.yaml from the service
	$(CONTRACT_TESTS) -Dgroups=openapi-check -Dhawsh.contract.write=true

openapi-check: machine ## openapi.yaml is what the service answers
	$(CONTRACT_TESTS) -Dgroups=openapi-check

openapi-lint: machine ## openapi.yaml follows our rules
	$(CONTRACT_TESTS) -Dgroups=openapi-lint

openapi-breaking: machine ## openapi.yaml breaks no released client
	$(CONTRACT_TESTS) -Dgroups=openapi-breaking

openapi-baseline: machine ## what openapi.yaml adds is promised too (adr/0031); refused if it breaks a promise
	$(CONTRACT_TESTS) -Dgroups=openapi-breaking -Dhawsh.contract.raise=true

clients: $(LAUNCHER_CODE) ## generate, compile and try the clients of all languages on a running stack
	@$(LAUNCHER) ephemeral --without-people -- $(CLIENTS) -Pall-languages

e2e: $(LAUNCHER_CODE) $(PACKAGES) browser-tests ## browser tests on a whole running stack
	@$(LAUNCHER) ephemeral -- $(E2E)

on-one-stack: $(LAUNCHER_CODE) $(PACKAGES) browser-tests ## both: the clients on the empty register, the browser once its people are in
	@$(SHORT_LIVED) $(LAUNCHER) ephemeral --first '$(STAGE) clients $(CLIENTS)' -- $(STAGE) browser $(E2E)

bench: machine $(LAUNCHER_CODE) ## measure how surely and how fast people are found; what it printed is in backend/benchmark/README.md
	$(MVN) -q -pl benchmark -am -Pbench -DskipTests test
	@$(UNLIMITED) $(LAUNCHER) ephemeral --without-people -- $(MVN) -q -pl benchmark -am -Pbench-register -DskipTests test

bench-sheets: machine $(LAUNCHER_CODE) ## measure sheets of thirty a second beside pgbench, which must be installed
	@$(UNLIMITED) $(LAUNCHER) ephemeral --without-people -- $(MVN) -q -pl benchmark -am -Pbench-sheets -DskipTests test

bench-national: machine $(LAUNCHER_CODE) ## measure a register as large as a country, PEOPLE=5400000 (552,000 if left out), WARM_UP=240 seconds; needs pgbench
	@$(UNLIMITED) $(LAUNCHER) ephemeral --without-people -- $(MVN) -q -pl benchmark -am -Pbench-national -DskipTests test \
	 $(if $(PEOPLE),-Dhawsh.people=$(PEOPLE)) $(if $(WARM_UP),-Dhawsh.warm-up=$(WARM_UP))

bench-web: $(LAUNCHER_CODE) $(PACKAGES) browser-tests ## measure door and home on a slow telephone and a poor line; BESIDE=folder: each screen beside another build
	@$(LAUNCHER) ephemeral -- sh -c 'cd frontend && node scripts/bench/web.mjs $(if $(BESIDE),&& node scripts/bench/beside.mjs $(BESIDE) dist)'

siege: machine $(LAUNCHER_CODE) ## what slow senders, silent neighbours, floods and a kill do to a running stack; goals beside what was measured
	@HAWSH_LIMITS_REQUESTS_PER_MINUTE=20000 HAWSH_LIMITS_SCARCE_REQUESTS_PER_MINUTE=20000 \
	 $(LAUNCHER) ephemeral -- $(MVN) -q -pl benchmark -am -Psiege -DskipTests test

sbom: machine $(PACKAGES) ## what both halves are made of (CycloneDX), into backend/target/sbom
	$(MVN) -q -pl .,service $(SBOM) -DoutputFormat=json -DincludeTestScope=false -DoutputDirectory=$(CURDIR)/backend/target/sbom -DoutputName=service
	$(NPM) sbom --sbom-format cyclonedx --omit dev >backend/target/sbom/web.json

script-costs: machine ## count anew, from a public list, what it costs to read Latin letters as Arabic ones
	$(COUNT_SCRIPT_COSTS)

script-costs-check: machine ## the costs the service reads are those that are counted
	$(COUNT_SCRIPT_COSTS) -Dhawsh.script-costs=$(CURDIR)/backend/benchmark/target/script-costs.tsv
	diff $(SCRIPT_COSTS) backend/benchmark/target/script-costs.tsv

machine:
	@backend/embedded/check-machine.sh

journal-tests:
	@backend/embedded/install-for-journal-tests.sh

browser-tests:
	@backend/embedded/install-for-browser-tests.sh

$(LAUNCHER_CODE): $(shell find backend/pom.xml backend/embedded/pom.xml backend/embedded/src/main -type f)
	@backend/embedded/check-machine.sh
	@$(MVN) -q -pl embedded -DskipTests package
	@touch $@

$(PACKAGES): frontend/package-lock.json
	@$(NPM) ci
	@touch $@
