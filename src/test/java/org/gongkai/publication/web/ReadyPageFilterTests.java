package org.gongkai.publication.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.organization.Agency;
import org.gongkai.publication.SiteStanding;
import org.gongkai.publication.SiteStanding.Standing;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** A page is sent again only while the site stands as it did. */
class ReadyPageFilterTests {

	private static final String PATH = "/public/news/2026/1.html";

	private static final Agency AGENCY = new Agency("机关", "", "", "", "", "", "", "");

	private final SiteStanding site = mock(SiteStanding.class);

	private final ReadyPageFilter filter = new ReadyPageFilter(() -> this.site);

	private final AtomicInteger made = new AtomicInteger();

	private int status = 200;

	ReadyPageFilterTests() {
		stands(0);
	}

	@Test
	void aPageIsMadeOnce() throws Exception {
		MockHttpServletResponse first = get();
		MockHttpServletResponse second = get();

		assertThat(this.made).hasValue(1);
		assertThat(second.getContentAsString()).isEqualTo(first.getContentAsString()).isEqualTo("第1次");
		assertThat(second.getHeader("X-Frame-Options")).isEqualTo("DENY");
		assertThat(second.getHeader("ETag")).isEqualTo(first.getHeader("ETag"));
		assertThat(second.getHeader("Cache-Control")).isEqualTo("no-cache");
		assertThat(second.getHeaders("Cache-Control")).hasSize(1);
	}

	@Test
	void whatWasTakenDownIsAskedForAnew() throws Exception {
		get();
		stands(1);
		this.status = 410;

		assertThat(get().getStatus()).isEqualTo(410);
		assertThat(get().getStatus()).isEqualTo(410);
		assertThat(this.made).hasValue(3);
	}

	@Test
	void nothingIsReadyWhenItIsNotKnownHowTheSiteStands() throws Exception {
		get();
		given(this.site.now()).willReturn(Optional.empty());
		get();

		assertThat(this.made).hasValue(2);
	}

	@Test
	void whoHasThePageIsToldThatItIsTheSame() throws Exception {
		String plain = get().getHeader("ETag");
		String packed = get("Accept-Encoding", "gzip, deflate").getHeader("ETag");

		assertThat(packed).isNotEqualTo(plain);
		assertThat(get("If-None-Match", plain).getStatus()).isEqualTo(304);
		assertThat(get("Accept-Encoding", "gzip", "If-None-Match", packed).getStatus()).isEqualTo(304);
		assertThat(get("If-None-Match", "\"other\"").getStatus()).isEqualTo(200);
		assertThat(this.made).hasValue(1);
	}

	@Test
	void whoUnpacksGetsThePageUnlessHeSaysNo() throws Exception {
		MockHttpServletResponse packed = get("Accept-Encoding", "gzip");

		assertThat(packed.getHeader("Content-Encoding")).isEqualTo("gzip");
		assertThat(packed.getHeader("Vary")).isEqualTo("Accept-Encoding");
		try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.getContentAsByteArray()))) {
			assertThat(unpacked.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("第1次");
		}
		assertThat(get("Accept-Encoding", "gzip;q=0").getHeader("Content-Encoding")).isNull();
	}

	@Test
	void whoIsSignedInOrWantsItAnewIsAnsweredByTheController() throws Exception {
		get();
		get("Cookie", "SESSION=abc");
		get("Authorization", "Basic abc");
		get("Cache-Control", "no-cache");

		assertThat(this.made).hasValue(4);
	}

	private MockHttpServletResponse get(String... headers) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", PATH);
		for (int header = 0; header < headers.length; header += 2) {
			request.addHeader(headers[header], headers[header + 1]);
		}
		MockHttpServletResponse response = new MockHttpServletResponse();
		FilterChain chain = (asked, answer) -> page((HttpServletResponse) answer);
		this.filter.doFilter(request, response, chain);
		return response;
	}

	private void page(HttpServletResponse response) throws IOException {
		int number = this.made.incrementAndGet();
		response.setStatus(this.status);
		response.setHeader("X-Frame-Options", "DENY");
		response.setHeader("Cache-Control", "no-cache");
		response.setHeader("ETag", "\"" + number + "\"");
		response.setContentType("text/html;charset=UTF-8");
		response.getOutputStream().write(("第" + number + "次").getBytes(StandardCharsets.UTF_8));
	}

	private void stands(long takenDown) {
		given(this.site.now()).willReturn(Optional.of(new Standing(takenDown, AGENCY, List.of())));
	}

}
