package org.gongkai.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.gongkai.document.Catalogue;
import org.gongkai.inspection.OwnPages.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class PublishedOwnPagesTests {

	private static final String SITE = "https://www.example.gov.cn";

	private final PublishedPages pages = mock(PublishedPages.class);

	private final SiteAddress site = mock(SiteAddress.class);

	private final PublishedOwnPages own = new PublishedOwnPages(this.pages, this.site);

	@BeforeEach
	void twoPages() {
		given(this.site.canonical("/")).willReturn(SITE + "/");
		given(this.pages.find(anyLong())).willReturn(Optional.empty());
		given(this.pages.find(1)).willReturn(Optional.of(page(1, null)));
		given(this.pages.find(2)).willReturn(Optional.of(page(2, Instant.EPOCH)));
	}

	@Test
	void knowsWhatStandsAndWhatWasTakenDown() {
		assertThat(this.own.standingOf(SITE + "/public/news/2025/1.html")).isEqualTo(Standing.THERE);
		assertThat(this.own.standingOf("http://WWW.example.gov.cn/public/news/2025/1.html#a"))
			.isEqualTo(Standing.THERE);
		assertThat(this.own.standingOf(SITE + "/public/news/2025/2.html")).isEqualTo(Standing.TAKEN_DOWN);
		assertThat(this.own.standingOf(SITE + "/public/news/2025/3.html")).isEqualTo(Standing.MISSING);
		assertThat(this.own.standingOf(SITE + "/public/news/2024/1.html")).isEqualTo(Standing.MISSING);
	}

	@Test
	void saysNothingAboutOtherAddresses() {
		assertThat(this.own.standingOf("https://www.gov.cn/public/news/2025/3.html")).isEqualTo(Standing.UNKNOWN);
		assertThat(this.own.standingOf(SITE + "/")).isEqualTo(Standing.UNKNOWN);
		assertThat(this.own.standingOf("mailto:a@example.gov.cn")).isEqualTo(Standing.UNKNOWN);
		assertThat(this.own.standingOf("http://a b")).isEqualTo(Standing.UNKNOWN);
	}

	private static PublishedPage page(long document, @Nullable Instant withdrawnAt) {
		return new PublishedPage(document, document, 1, "", "标题", "news", 2025, "", "", Catalogue.empty(), "", "",
				Instant.EPOCH, 1, "", Instant.EPOCH, "", withdrawnAt, List.of());
	}

}
