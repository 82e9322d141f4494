"""Pictures in larger dots."""

from PIL import Image


def enlarged(image: Image.Image, across: int, down: int) -> Image.Image:
    """Return a picture each of whose dots is `across` by `down` dots."""
    if (across, down) == (1, 1):
        return image
    size = image.width * across, image.height * down
    scale = (1 / across, 0.0, 0.0, 0.0, 1 / down, 0.0)
    return image.transform(size, Image.Transform.AFFINE, scale)
