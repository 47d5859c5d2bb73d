"""What the reply rate shows: the day's figures, the turns behind them, and the policy."""
