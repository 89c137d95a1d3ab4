package org.gongkai.annualreport.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.util.List;
import java.util.Objects;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import org.w3c.dom.Document;

/**
 * Draws a {@link Chart}. Lines differ by colour and by mark, so that they can be told
 * apart without seeing colours and in black and white; letters become outlines, so that
 * the picture looks the same everywhere.
 */
public final class ChartPicture {

	/** Width in pixels. */
	public static final int WIDTH = 960;

	private static final int TREND_HEIGHT = 460;

	private static final int BAR_HEIGHT = 34;

	private static final int BARS_FRAME = 120;

	/** For paper: twice as many pixels. */
	private static final int PNG_SCALE = 2;

	/** Okabe and Ito's colours, which the colour-blind tell apart. */
	private static final List<Color> COLOURS = List.of(new Color(0x0072B2), new Color(0xD55E00), new Color(0x009E73),
			new Color(0xCC79A7), new Color(0x56B4E9), new Color(0x000000));

	private static final List<Shape> MARKS = List.of(new Ellipse2D.Double(-4, -4, 8, 8),
			new Rectangle2D.Double(-4, -4, 8, 8), polygon(0, -5, 5, 4, -5, 4), polygon(0, -5, 5, 0, 0, 5, -5, 0),
			polygon(0, 5, 5, -4, -5, -4), new Rectangle2D.Double(-5, -2, 10, 4));

	private static final Color INK = new Color(0x1F2733);

	private static final Color LINE = new Color(0xC3CCD5);

	private ChartPicture() {
	}

	/** The picture for pages. */
	public static String svg(Chart chart) {
		SVGGraphics2D graphics = new SVGGraphics2D(SVGGeneratorContext.createDefault(emptyPicture()), true);
		int height = height(chart);
		graphics.setSVGCanvasSize(new Dimension(WIDTH, height));
		draw(chart, graphics, height);
		try {
			StringWriter out = new StringWriter();
			graphics.stream(out, false);
			return out.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The picture for files. */
	public static byte[] png(Chart chart) {
		int height = height(chart);
		BufferedImage image = new BufferedImage(WIDTH * PNG_SCALE, height * PNG_SCALE, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.scale(PNG_SCALE, PNG_SCALE);
		draw(chart, graphics, height);
		graphics.dispose();
		try {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			ImageIO.write(image, "png", out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Height in pixels. */
	public static int height(Chart chart) {
		return (chart.kind() == Chart.Kind.TREND) ? TREND_HEIGHT
				: BARS_FRAME + chart.categories().size() * Math.max(1, chart.series().size()) * BAR_HEIGHT;
	}

	private static Document emptyPicture() {
		try {
			return DocumentBuilderFactory.newInstance()
				.newDocumentBuilder()
				.getDOMImplementation()
				.createDocument("http://www.w3.org/2000/svg", "svg", null);
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException("There is no XML in this runtime", ex);
		}
	}

	private static void draw(Chart chart, Graphics2D graphics, int height) {
		plot(chart).draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, height));
	}

	private static JFreeChart plot(Chart chart) {
		DefaultCategoryDataset data = new DefaultCategoryDataset();
		for (Chart.Series series : chart.series()) {
			for (int i = 0; i < chart.categories().size(); i++) {
				BigDecimal number = series.numbers().get(i);
				data.addValue(number, series.name(), chart.categories().get(i));
			}
		}
		boolean legend = chart.series().size() > 1;
		JFreeChart drawn = (chart.kind() == Chart.Kind.TREND)
				? ChartFactory.createLineChart(title(chart), null, null, data, PlotOrientation.VERTICAL, legend, false,
						false)
				: ChartFactory.createBarChart(title(chart), null, null, data, PlotOrientation.HORIZONTAL, legend, false,
						false);
		drawn.setBackgroundPaint(Color.WHITE);
		drawn.setPadding(new RectangleInsets(10, 10, 10, 24));
		drawn.getTitle().setFont(ChartFont.of(18));
		drawn.getTitle().setPaint(INK);
		if (drawn.getLegend() != null) {
			drawn.getLegend().setItemFont(ChartFont.of(14));
			drawn.getLegend().setFrame(BlockBorder.NONE);
		}
		style(drawn.getCategoryPlot(), chart);
		return drawn;
	}

	private static void style(CategoryPlot plot, Chart chart) {
		plot.setBackgroundPaint(Color.WHITE);
		plot.setOutlineVisible(false);
		plot.setRangeGridlinePaint(LINE);
		plot.setRangeGridlineStroke(new BasicStroke(1));
		CategoryAxis names = plot.getDomainAxis();
		names.setTickLabelFont(ChartFont.of(13));
		names.setTickLabelPaint(INK);
		names.setMaximumCategoryLabelLines(2);
		names.setMaximumCategoryLabelWidthRatio((chart.kind() == Chart.Kind.TREND) ? 0.9f : 0.35f);
		names.setCategoryLabelPositions(CategoryLabelPositions.STANDARD);
		NumberAxis numbers = (NumberAxis) plot.getRangeAxis();
		numbers.setTickLabelFont(ChartFont.of(13));
		numbers.setTickLabelPaint(INK);
		numbers.setAutoRangeIncludesZero(true);
		numbers.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
		numbers.setNumberFormatOverride(new DecimalFormat("#,##0.######"));
		numbers.setUpperMargin(0.12);
		CategoryItemRenderer renderer = (chart.kind() == Chart.Kind.TREND) ? lines(chart) : bars();
		for (int i = 0; i < chart.series().size(); i++) {
			renderer.setSeriesPaint(i, COLOURS.get(i));
		}
		renderer
			.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator("{2}", new DecimalFormat("0.######")));
		renderer.setDefaultItemLabelFont(ChartFont.of(13));
		renderer.setDefaultItemLabelPaint(INK);
		renderer.setDefaultItemLabelsVisible(chart.kind() == Chart.Kind.BARS);
		plot.setRenderer(renderer);
	}

	private static String title(Chart chart) {
		return chart.title() + "（单位：" + chart.unit() + "）";
	}

	private static CategoryItemRenderer lines(Chart chart) {
		LineAndShapeRenderer lines = new LineAndShapeRenderer(true, true);
		for (int i = 0; i < chart.series().size(); i++) {
			lines.setSeriesStroke(i, new BasicStroke(2.5f));
			lines.setSeriesShape(i, MARKS.get(i));
		}
		labelOutside(chart, lines);
		return lines;
	}

	/**
	 * Numbers above the highest line, and for two lines below the lower one: more would
	 * overlap, and the table beside the picture has them all.
	 */
	private static void labelOutside(Chart chart, LineAndShapeRenderer lines) {
		int highest = 0;
		for (int i = 1; i < chart.series().size(); i++) {
			highest = (sum(chart, i).compareTo(sum(chart, highest)) > 0) ? i : highest;
		}
		label(lines, highest, ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER);
		if (chart.series().size() == 2) {
			label(lines, 1 - highest, ItemLabelAnchor.OUTSIDE6, TextAnchor.TOP_CENTER);
		}
	}

	private static void label(LineAndShapeRenderer lines, int series, ItemLabelAnchor anchor, TextAnchor text) {
		lines.setSeriesItemLabelsVisible(series, true);
		lines.setSeriesPositiveItemLabelPosition(series, new ItemLabelPosition(anchor, text));
	}

	private static BigDecimal sum(Chart chart, int series) {
		return chart.series()
			.get(series)
			.numbers()
			.stream()
			.filter(Objects::nonNull)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static CategoryItemRenderer bars() {
		BarRenderer bars = new BarRenderer();
		bars.setBarPainter(new StandardBarPainter());
		bars.setShadowVisible(false);
		bars.setItemMargin(0.1);
		bars.setMaximumBarWidth(0.12);
		bars.setDefaultPositiveItemLabelPosition(
				new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
		return bars;
	}

	private static Shape polygon(double... points) {
		Path2D path = new Path2D.Double();
		path.moveTo(points[0], points[1]);
		for (int i = 2; i < points.length; i += 2) {
			path.lineTo(points[i], points[i + 1]);
		}
		path.closePath();
		return path;
	}

}
