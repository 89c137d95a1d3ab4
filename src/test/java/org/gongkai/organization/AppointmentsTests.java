package org.gongkai.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.gongkai.OfficeTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Appointments below the pages, and at the same moment. */
@OfficeTest
class AppointmentsTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

	private static int number;

	@Autowired
	People people;

	@Autowired
	Appointments appointments;

	@Autowired
	Sections sections;

	@Autowired
	Organization organization;

	@BeforeEach
	void actAsAdministrator() {
		actAs("admin");
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void onlyOneOfTwoContradictingAppointmentsAtTheSameMomentHolds() throws Exception {
		long person = add();
		ExecutorService both = Executors.newFixedThreadPool(2);
		try {
			List<Future<Boolean>> done = both
				.invokeAll(List.of(appointment(person, Role.ADMINISTRATOR), appointment(person, Role.SIGNATORY)));

			assertThat(done.get(0).get()).isNotEqualTo(done.get(1).get());
			assertThat(this.organization.member(person).orElseThrow().roles()).hasSize(1);
		}
		finally {
			both.shutdown();
		}
		this.people.close(person);
	}

	@Test
	void refusesWhoeverIsNoAdministratorBelowThePagesToo() {
		long person = add();
		actAs("signatory");

		assertThatExceptionOfType(OrganizationRefused.class)
			.isThrownBy(() -> this.appointments.appoint(person, Role.SIGNATORY, TODAY, null))
			.satisfies((ex) -> assertThat(ex.kind()).isEqualTo(OrganizationRefused.Kind.FORBIDDEN));
		assertThatExceptionOfType(OrganizationRefused.class).isThrownBy(() -> this.people.close(person));
	}

	@Test
	void aPostHoldsFromItsFirstToItsLastDay() {
		Post post = new Post(new Person(), Role.DRAFTER, TODAY, TODAY.plusDays(2));

		assertThat(post.isHeldOn(TODAY.minusDays(1))).isFalse();
		assertThat(post.isHeldOn(TODAY)).isTrue();
		assertThat(post.isHeldOn(TODAY.plusDays(2))).isTrue();
		assertThat(post.isHeldOn(TODAY.plusDays(3))).isFalse();
	}

	@Test
	void refusesAnAppointmentInThePast() {
		long person = add();

		assertThatExceptionOfType(OrganizationRefused.class)
			.isThrownBy(() -> this.appointments.appoint(person, Role.DRAFTER, TODAY.minusDays(1), null))
			.withMessageContaining("不能追溯");
	}

	private Callable<Boolean> appointment(long person, Role role) {
		return () -> {
			actAs("admin");
			try {
				this.appointments.appoint(person, role, TODAY, null);
				return true;
			}
			catch (OrganizationRefused ex) {
				return false;
			}
			finally {
				SecurityContextHolder.clearContext();
			}
		};
	}

	private long add() {
		long section = this.sections.all().get(0).id();
		return this.people.add("appointed-" + ++number, "赵任命", section, "").id();
	}

	private static void actAs(String username) {
		SecurityContextHolder.setContext(
				new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(username, null, List.of())));
	}

}
