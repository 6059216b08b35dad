"""Speed and cost, as ratios against a baseline that runs beside it in the same run."""
