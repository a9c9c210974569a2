package org.hawsh.embedded.demonstration;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Drawn pictures in place of photographs and scans: a bare yard, a garden, a wall, a written page. None shows anybody. */
public final class DemonstrationPictures {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;
    private static final int HORIZON = 260;
    private static final Color SKY = new Color(0xCFE3EE);
    private static final Color DUST = new Color(0xC9AD86);
    private static final Color SOIL = new Color(0x8A6A4B);
    private static final Color LEAVES = new Color(0x4F7F52);
    private static final Color DRY = new Color(0xA89A5B);
    private static final Color TRUNK = new Color(0x6B4F3A);
    private static final Color INK = new Color(0x3A4048);

    private DemonstrationPictures() {}

    /** A yard with rubble, before anything was done. */
    public static byte[] bareYard(int seed) {
        return drawn(
                picture -> {
                    ground(picture, DUST);
                    Random random = new Random(seed);
                    for (int i = 0; i < 40; i++) {
                        picture.setColor(new Color(0x9C8F80).darker());
                        int size = 8 + random.nextInt(30);
                        picture.fillRect(
                                random.nextInt(WIDTH),
                                HORIZON + 40 + random.nextInt(HEIGHT - HORIZON - 80),
                                size,
                                size / 2);
                    }
                });
    }

    /** The same yard with beds and young trees. */
    public static byte[] garden(int seed) {
        return drawn(
                picture -> {
                    ground(picture, new Color(0xB7C59A));
                    beds(picture);
                    trees(picture, seed, LEAVES);
                });
    }

    /** A garden that nobody watered. */
    public static byte[] dryGarden(int seed) {
        return drawn(
                picture -> {
                    ground(picture, DUST);
                    beds(picture);
                    trees(picture, seed, DRY);
                });
    }

    /** A page with lines of writing and a stamp. */
    public static byte[] page(int seed) {
        return drawn(
                picture -> {
                    picture.setColor(new Color(0xFBF8F1));
                    picture.fillRect(0, 0, WIDTH, HEIGHT);
                    picture.setColor(INK);
                    Random random = new Random(seed);
                    for (int line = 0; line < 11; line++) {
                        int length = 420 + random.nextInt(360);
                        picture.fillRect(WIDTH - 80 - length, 90 + line * 42, length, 5);
                    }
                    picture.setColor(new Color(0x2F5D8C));
                    picture.drawOval(110, 470, 120, 120);
                    picture.drawOval(122, 482, 96, 96);
                });
    }

    private static void ground(Graphics2D picture, Color colour) {
        picture.setColor(SKY);
        picture.fillRect(0, 0, WIDTH, HORIZON);
        picture.setColor(colour);
        picture.fillRect(0, HORIZON, WIDTH, HEIGHT - HORIZON);
        picture.setColor(new Color(0xD8CDBB));
        picture.fillRect(0, HORIZON - 90, WIDTH, 90);
    }

    private static void beds(Graphics2D picture) {
        picture.setColor(SOIL);
        for (int bed = 0; bed < 3; bed++) {
            picture.fillRoundRect(80 + bed * 290, 430, 230, 130, 30, 30);
        }
    }

    private static void trees(Graphics2D picture, int seed, Color leaves) {
        Random random = new Random(seed);
        for (int tree = 0; tree < 6; tree++) {
            int x = 110 + tree * 145 + random.nextInt(30);
            int y = 440 + random.nextInt(70);
            picture.setColor(TRUNK);
            picture.fillRect(x - 5, y - 90, 10, 100);
            picture.setColor(leaves);
            picture.fillOval(x - 42, y - 160, 84, 96);
        }
    }

    private static byte[] drawn(Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D picture = image.createGraphics();
        picture.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.accept(picture);
        picture.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
